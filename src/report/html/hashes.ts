// SHA-256 of the page's script and style, as its policy names them. Written down rather than computed, because the core
// uses no crypto module; test/report/html-policy.test.ts recomputes them and prints the line to put here.

/** Hash of `reportScript()`. */
export const SCRIPT_HASH = 'sha256-WWZ+y1WhPatQlB6BOt/O/RzuBb4RelqhIvZPbVme6p0='
/** Hash of `reportStyle()`. */
export const STYLE_HASH = 'sha256-OtlYEZIcvW7WJP1NNm5+JeATAeIm8MW2D4xxDCqFlCk='
