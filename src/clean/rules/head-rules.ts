// What the reader of heads (head/read-head.ts) says of a line around the headline of a plain text.

import type { BlockKind } from '../../types.ts'
import type { Role } from '../head/chain.ts'
import type { Sight } from './sight.ts'

/** Roles that a line has by its place in the head alone. A picture's credit and a paragraph are told better elsewhere. */
const KINDS: Partial<Record<Role, BlockKind>> = { byline: 'byline', timestamp: 'timestamp' }

export function headRole({ fact }: Sight): BlockKind | undefined {
  return fact.headRole && KINDS[fact.headRole]
}
