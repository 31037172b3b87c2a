// The shop window: everything that wiredesk exports, by name.

export {
  type CheerioDocument,
  type CleanInput,
  type CleanOptions,
  clean,
  createLearner,
  type HostRules,
  type Learner,
  learnSite,
  type Mode,
  mergeProfiles,
  type SiteMatch,
  type SiteProfile,
  type SiteRules,
  validateProfile,
  validateSiteRules,
} from './clean/index.ts'
export type { CleanerOptions } from './clean-page.ts'
export { type ErrorCode, WiredeskError } from './errors.ts'
export {
  type BandOptions,
  bands,
  type Cluster,
  type ClusterOptions,
  type ClusterReport,
  cluster,
  compare,
  createMatcher,
  createSketcher,
  type Dropped,
  type Estimate,
  type Evidence,
  estimate,
  loadSketch,
  type Matcher,
  type Member,
  type Origin,
  type Passage,
  type Progress,
  type Relation,
  type RelationKind,
  type RepresentativePolicy,
  type Sketch,
  type SketchOptions,
  type SketchSettings,
  type Skipped,
  type Story,
  saveSketch,
  sketch,
} from './match/index.ts'
export {
  type IdentifiedArticle,
  type Pages,
  type ProcessOptions,
  type ProcessResult,
  processPages,
  type SkippedPage,
} from './pipeline.ts'
export { type ReportedDocument, type ReportOptions, renderReport } from './report/html.ts'
export { summarize } from './report/summarize.ts'
export type {
  Article,
  ArticleFlag,
  ArticleKind,
  Block,
  BlockKind,
  ChromeKind,
  Credit,
  CreditRole,
  Dateline,
  Page,
} from './types.ts'
