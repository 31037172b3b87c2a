// Addresses within the report: `#clusters&origin=AP&q=ferry`, `#cluster=…&with=…`, `#doc=…`. Everything that is looked
// at can be linked, and the back button works.

/** Lone halves of characters cannot be encoded; a document whose id has one is addressed without it. */
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The state of a view: `view` names it, the rest are its filters. Has no prototype, as anybody can write an address. */
export interface State {
  view?: string
  [name: string]: string | undefined
}

export function encoded(text: string): string {
  return encodeURIComponent(text.replace(LONE_HALF, '?'))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/[+]/g, '%20'))
  } catch {
    return text
  }
}

/** Reads the part of an address after `#`. */
export function stateOf(hash: string): State {
  const state = Object.create(null) as State
  for (const [at, part] of hash.replace(/^#/, '').split('&').entries()) {
    const cut = part.indexOf('=')
    const name = cut < 0 ? part : part.slice(0, cut)
    if (at === 0) state.view = name
    if (cut >= 0) state[name] = decoded(part.slice(cut + 1))
  }
  return state
}

/** The address of a list with its filters. */
export function addressOf(view: string, state: State): string {
  const names = Object.keys(state)
    .sort()
    .filter((name) => name !== 'view' && state[name])
  return [`#${view}`, ...names.map((name) => `${name}=${encoded(state[name]!)}`)].join('&')
}

/** The address if it is one of the web; undefined for scripts, data and whatever else a page calls an address. */
export function webAddress(url: string | undefined): string | undefined {
  return /^https?:\/\//i.test(url ?? '') ? url : undefined
}
