// The page's script, put together from its chapters. They are text here, because the file carries them as they are: the
// policy names the hash of the very characters. Plain JavaScript for current browsers; no chapter uses markup as text.

import { CLUSTER_VIEW } from './script/cluster-view.ts'
import { CLUSTERS_VIEW } from './script/clusters-view.ts'
import { COMPARE } from './script/compare.ts'
import { DATA } from './script/data.ts'
import { DOCUMENT_VIEW } from './script/document-view.ts'
import { DOCUMENTS_VIEW } from './script/documents-view.ts'
import { DOM } from './script/dom.ts'
import { LIST } from './script/list.ts'
import { OVERVIEW } from './script/overview.ts'
import { ROUTE } from './script/route.ts'
import { SEARCH } from './script/search.ts'
import { TIMELINE } from './script/timeline.ts'

/** The script as it stands in the file. */
export function reportScript(): string {
  const chapters = [
    DOM,
    DATA,
    LIST,
    SEARCH,
    OVERVIEW,
    CLUSTERS_VIEW,
    TIMELINE,
    COMPARE,
    CLUSTER_VIEW,
    DOCUMENTS_VIEW,
    DOCUMENT_VIEW,
    ROUTE,
  ]
  return `(function () {\n'use strict'\n${chapters.join('')}})()\n`
}
