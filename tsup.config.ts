import type { Options } from 'tsup'

const shared: Options = { target: 'node20', sourcemap: false, clean: false, splitting: true, treeshake: true }

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
