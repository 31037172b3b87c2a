// The signs by which the roles of lines around a headline are told: see signs.ts.

/** All signs; the weights of model/head.ts are in this order. */
export const SIGNS = [
  'any line',
  // Length, by words: the first that the line does not exceed.
  '1 word', '2 words', '4 words', '7 words', '12 words', '20 words', '35 words', 'more words',
  // Case: of letters, and of words' first ones.
  'capitals', 'no case', 'small start', 'no small words', 'few small words', 'some small words', 'many small words',
  // Figures, by their share.
  'no figures', 'few figures', 'some figures', 'many figures', 'number first',
  // Marks and layout.
  'full stop', 'sentence end', 'several ends', 'colon', 'ellipsis', 'quotation', 'bullet', 'blank line', 'paragraph',
  '1 separator', '2 separators', 'more separators', '1 comma', '2 commas', 'more commas', 'address',
  // Dates and times, by the length of the line that has them.
  'date, brief', 'date, short', 'date, long', 'time, brief', 'time, short', 'time, long', 'date and time', 'day and month',
  'only a date', 'age', 'date first', 'name before date', 'date inside',
  // Names.
  'name', 'name of 1', 'name of 2', 'name of 3', 'name of more', 'name and job', 'name and more', 'names alone',
  'byline lead', 'byline', 'doubtful byline', 'label and name', 'label and words', 'reporter',
  // Words.
  'phrase', 'byline phrase', 'timestamp phrase', 'picture phrase', 'points phrase', 'standfirst phrase', 'chrome phrase',
  'credit', 'sentence and credit', 'glued', 'repeated',
  'untold', 'little told', 'half told', 'told', 'like a headline',
  'text, untold', 'text, told', 'doubt, untold', 'doubt, told', 'maybe chrome, untold', 'maybe chrome, told',
  'chrome, untold', 'chrome, told',
  // The line right above.
  'under a shorter headline', 'under a longer headline',
] as const // biome-ignore format: a table

export type Sign = (typeof SIGNS)[number]
