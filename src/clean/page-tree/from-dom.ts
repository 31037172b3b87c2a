// A page's tree from cheerio's, for pages that a user's selectors are asked about.

import { Attributes, ClassLists, isWanted, NO_ATTRIBUTES } from './attributes.ts'
import { append, type NodeType, TreeNode } from './node.ts'
import { PageTags } from './tags.ts'

/** A node of cheerio's tree. */
export interface DomNode {
  readonly type: NodeType
  readonly name?: string
  readonly data?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly firstChild?: DomNode | null
  readonly next: DomNode | null
  readonly parent: DomNode | null
  readonly startIndex: number | null
  readonly endIndex: number | null
}

/** The same tree. `copied` is told which node stands for which. */
export function treeOf(root: DomNode, copied: (node: DomNode, copy: TreeNode) => void): TreeNode {
  const tags = new PageTags()
  const lists = new ClassLists()
  const top = new TreeNode('root', tags.named(''), NO_ATTRIBUTES, null, 0)
  let parent = top
  let node = root.firstChild ?? null
  while (node) {
    const tag = tags.named((node.name ?? '').toLowerCase())
    const copy = append(node.type, tag, attributesOf(node, lists), parent, node.startIndex ?? 0)
    copy.endIndex = node.endIndex ?? copy.startIndex
    if (node.type === 'text') copy.data = node.data ?? ''
    copied(node, copy)
    if (node.firstChild) {
      parent = copy
      node = node.firstChild
      continue
    }
    while (node && !node.next) {
      node = node.parent === root ? null : node.parent
      if (node) parent = parent.parent!
    }
    node = node?.next ?? null
  }
  return top
}

function attributesOf({ attribs }: DomNode, lists: ClassLists): Attributes {
  const entries = Object.entries(attribs ?? {}).filter(([name]) => isWanted(name))
  if (entries.length === 0) return NO_ATTRIBUTES
  const attributes = new Attributes()
  for (const [name, value] of entries) attributes.add(name, value, lists)
  return attributes
}
