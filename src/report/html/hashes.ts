// SHA-256 of the page's script and style, as its policy names them. Written down rather than computed, because the core
// uses no crypto module; test/report/html-policy.test.ts recomputes them and prints the line to put here.

/** Hash of `reportScript()`. */
export const SCRIPT_HASH = 'sha256-Gns3tzt0tSxi6FqveaVTwZNPbSgMQ0o/aX0WmK93RY0='
/** Hash of `reportStyle()`. */
export const STYLE_HASH = 'sha256-1+f4KQG/9qpe5zIoI7Iz0wIPlx1DPB7P7TqdvGWAzyA='
