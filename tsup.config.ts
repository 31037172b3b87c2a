import type { Options } from 'tsup'

/** Published as ES modules only, which CommonJS on Node 20 cannot require: they are built in. */
const ESM_ONLY = ['franc', 'trigram-utils', 'n-gram', 'collapse-white-space']

const shared: Options = {
  target: 'node20',
  sourcemap: false,
  clean: false,
  splitting: true,
  treeshake: true,
  noExternal: ESM_ONLY,
}

const config: Options[] = [
  {
    ...shared,
    clean: true,
    entry: { index: 'src/index.ts', 'clean/index': 'src/clean/index.ts', 'match/index': 'src/match/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    platform: 'neutral',
  },
  { ...shared, entry: { 'cli/main': 'src/cli/main.ts' }, format: ['esm'], dts: false, platform: 'node' },
]

export default config
