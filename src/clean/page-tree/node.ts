// A node of a page's tree: as much of the DOM as reading, metadata and the readers of scripts walk along. Nodes of cheerio
// have all of this too, so that either tree can be walked.

/** What a node is. Elements are `tag`, but for those whose content is no page. */
export type NodeType = 'root' | 'tag' | 'script' | 'style' | 'text' | 'comment' | 'directive' | 'cdata'

/** Names are in lower case; `attribs` has at least the attributes that attributes.ts lists. */
export interface PageNode {
  readonly type: NodeType
  readonly name: string
  readonly attribs: Readonly<Record<string, string>>
  /** Of text: entities decoded. */
  readonly data: string
  readonly parent: PageNode | null
  readonly prev: PageNode | null
  readonly next: PageNode | null
  readonly firstChild: PageNode | null
  /** UTF-16 offsets in the page; the end is that of the last unit. */
  readonly startIndex: number | null
  readonly endIndex: number | null
}
