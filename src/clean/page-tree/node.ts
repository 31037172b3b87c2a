// A node of a page's tree: as much of the DOM as reading, metadata and the readers of scripts walk along.

import type { Attributes } from './attributes.ts'
import type { PageTag } from './tags.ts'

/** What a node is. Elements are `tag`, but for those whose content is no page. */
export type NodeType = 'root' | 'tag' | 'script' | 'style' | 'text' | 'comment' | 'directive' | 'cdata'

/** Of elements `tag` has the name, in lower case, and what it means; `attribs` those attributes that attributes.ts lists. */
export interface PageNode {
  readonly type: NodeType
  readonly tag: PageTag
  readonly attribs: Attributes
  /** Of text: entities decoded. */
  readonly data: string
  readonly parent: PageNode | null
  readonly prev: PageNode | null
  readonly next: PageNode | null
  readonly firstChild: PageNode | null
  /** UTF-16 offsets in the page; the end is that of the last unit. */
  readonly startIndex: number
  readonly endIndex: number
}

/** A node under construction. All kinds share one class, which keeps the walks over them fast. */
export class TreeNode implements PageNode {
  prev: TreeNode | null = null
  next: TreeNode | null = null
  firstChild: TreeNode | null = null
  lastChild: TreeNode | null = null
  endIndex: number
  data = ''

  constructor(
    readonly type: NodeType,
    readonly tag: PageTag,
    readonly attribs: Attributes,
    readonly parent: TreeNode | null,
    readonly startIndex: number,
  ) {
    this.endIndex = startIndex
  }
}

/** Adds a node behind all that its parent holds. */
export function append(
  type: NodeType,
  tag: PageTag,
  attributes: Attributes,
  parent: TreeNode,
  start: number,
): TreeNode {
  const node = new TreeNode(type, tag, attributes, parent, start)
  const before = parent.lastChild
  node.prev = before
  if (before) before.next = node
  else parent.firstChild = node
  parent.lastChild = node
  return node
}
