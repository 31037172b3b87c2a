// Marks that end a sentence, in all scripts that have one, and what may close behind them.

/** Behind these a blank follows, or the end of the line. */
export const STOPS = '.!?…؟۔।॥։።᙮။។៕'
/** Behind these nothing need follow: Chinese and Japanese set no blanks. */
export const WIDE_STOPS = '。！？．'
/** Quotation marks and brackets that close: “, « and ‘ do what „, » and ‚ open, from Iceland to Bulgaria. */
export const CLOSERS = '"\'”’»“«‘›‹)）」』'

const ASKING = new RegExp(`[?!？！؟][${CLOSERS}]{0,2}$`, 'u')

/** Whether a line ends by asking or calling, as subheads and headlines may, which close with no full stop. */
export function endsAsking(text: string): boolean {
  return ASKING.test(text)
}
