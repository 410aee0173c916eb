/** Somebody's words as a quote in Markdown; whom they mention is not taken along. */
export const quoted = (words: string): string =>
  withoutMentions(words)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/**
 * The first line of a text in Markdown, in plain text; of a long one the first sentence, and never more than that, cut
 * between words.
 */
export function firstLine(words: string, longest = 200): string {
  const line =
    withoutMentions(words)
      .split('\n')
      .map((each) =>
        each
          .replace(/^(?:\s*>|\s*(?:#{1,6}|[*+-]|\d+[.)])\s+)+/, '')
          .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replace(/[*_`]{1,3}(\S(?:.*?\S)?)[*_`]{1,3}/g, '$1')
          .trim(),
      )
      .find((each) => each !== '') ?? ''
  if (line.length <= 80) return line
  const sentence = /^.{20,}?(?=[.:;?!](\s|$))/.exec(line)?.[0] ?? line
  if (sentence.length <= longest) return sentence
  const cut = sentence.slice(0, longest - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}

const withoutMentions = (words: string) => words.replace(/@\{[0-9a-f-]{36}\}[ ,:]*/gi, '')
