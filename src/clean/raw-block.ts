// What the two readers (read-html, read-text) hand to the rest of the chapter. One model for both:
// HTML fills `dom`, text fills `layout`; a rule that needs what is absent does not fire.

import type { ClassList } from './page-tree/class-list.ts'

/**
 * A paragraph-like run of text before anybody knows what it is. All of them have the same keys in the same order, whoever
 * makes them: what an engine compiles for objects of one form it throws away when it meets another.
 */
export interface RawBlock {
  /** White space collapsed, hard wraps rejoined; `\n` only where the break is part of the text (verse, code). */
  text: string
  /** Offsets of the run itself in the input. Runs are in order and do not overlap; gaps are closed in assemble. */
  start: number
  end: number
  /** Present for HTML. */
  dom: DomContext | undefined
  /** Present for plain text. */
  layout: LineContext | undefined
}

/** The same run with some of it changed. */
export function changed(block: RawBlock, change: Partial<RawBlock>): RawBlock {
  return {
    text: change.text ?? block.text,
    start: change.start ?? block.start,
    end: change.end ?? block.end,
    dom: block.dom,
    layout: change.layout ?? block.layout,
  }
}

/** A text with plain blanks for its no-break ones, for comparing; of the same length. */
export function untied(text: string): string {
  return TIED.test(text) ? text.replace(/[\u00a0\u202f]/g, ' ') : text
}

const TIED = /[\u00a0\u202f]/

/** Where a run stood in the DOM. */
export interface DomContext {
  /** Nearest block-level element, lower case: `p`, `li`, `h2`, `div`, `figcaption` … */
  tag: string
  /** The element itself, linked to its ancestors. */
  element: DomElement
  /** Characters of `text` that stand inside links, and how many links. */
  linkChars: number
  links: number
  /** Characters of `text` that are bold, strong or emphasised. */
  strongChars: number
  /** Those of them that are emphasised by slant (`em`, `i`) alone or also. */
  slantChars: number
}

/** One element of the page as the scorer sees it. Elements form a tree by `parent`. */
export interface DomElement {
  tag: string
  /** Its words for style sheets. */
  classes: ClassList | undefined
  id: ClassList | undefined
  /** Value of itemprop, role, or '' (lower case). */
  role: string
  /** Styled or marked as invisible. */
  hidden: boolean
  depth: number
  /** Position in document order; equal for the same element, so that containers can be counted. */
  index: number
  parent: DomElement | undefined
  /** Numbers of the user's rules whose selectors match the element. */
  marks: number[] | undefined
}

/** Class and id, lower case, joined by a blank. */
export function wordsOf({ classes, id }: Pick<DomElement, 'classes' | 'id'>): string {
  if (id !== undefined && id.printed !== '') return `${classes?.lower ?? ''} ${id.lower}`
  return classes === undefined || classes.printed === '' ? '' : `${classes.lower} `
}

/** Where a run stood on the page of text. */
export interface LineContext {
  /** 1-based number of the first line and how many lines the run spans. */
  line: number
  lines: number
  /** Blank lines before the run (after the previous one). 0 for a run glued to the line before it. */
  blanksBefore: number
  /** Leading white space of the first line, in characters. */
  indent: number
  /** True when a bullet or a number opened the line. */
  bullet: boolean
  /** True when the run was split off inside a line (glued chrome). */
  glued: boolean
}

/** h1 to h6. */
export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag.charCodeAt(0) === 0x68 && tag.charCodeAt(1) >= 0x31 && tag.charCodeAt(1) <= 0x36
}
