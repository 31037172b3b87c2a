// SHA-256 of the page's script and style, as its policy names them. Written down rather than computed, because the core
// uses no crypto module; test/report/html-policy.test.ts recomputes them and prints the line to put here.

/** Hash of `reportScript()`. */
export const SCRIPT_HASH = 'sha256-oHoANRS03V+RhRzk+gz/mcSD/72otvuV8imMmpRk+Fw='
/** Hash of `reportStyle()`. */
export const STYLE_HASH = 'sha256-ArZ/zqooa8MFjd0Tf2lRMzHQPxqmzjmmjG2BIraH5Ps='
