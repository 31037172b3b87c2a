// Quoters: documents of a data set that print a few paragraphs of a story among their own, and are a story of their own.

/** The number of quoters that stand in a cluster without a document of another story. */
export function quotersApart(gold: readonly Row[], found: readonly Row[]): number {
  const clusterOf = new Map(found.map(({ id, cluster }) => [id, cluster]))
  const stories = new Map<unknown, Set<unknown>>()
  for (const { id, cluster } of gold) {
    const known = stories.get(clusterOf.get(id)) ?? new Set()
    stories.set(clusterOf.get(id), known.add(cluster))
  }
  const isQuoter = ({ ops }: Row): boolean => Array.isArray(ops) && ops.includes('quoter')
  return gold.filter((row) => isQuoter(row) && stories.get(clusterOf.get(row.id))?.size === 1).length
}

/** A document: `id` and `cluster`, and in the gold what was done to it (`ops`). */
type Row = { readonly id?: unknown; readonly cluster?: unknown; readonly ops?: unknown }
