// A message holds at most 4096 characters; what is longer goes as several, as from Telegram's own clients.

/** Telegram's limit for one message, in Unicode code points (Bot API, sendMessage). */
export const LIMIT = 4096;

/** How many characters Telegram counts. */
export function count(text) {
    let signs = 0;
    for (const _ of text) {
        signs++;
    }
    return signs;
}

/** The text in pieces of at most LIMIT characters, cut at a line's end or between words where there is one. */
export function pieces(text) {
    const all = [];
    let rest = text.trim();
    while (count(rest) > LIMIT) {
        const head = [...rest].slice(0, LIMIT).join('');
        const cut = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((each) => each > head.length / 2) ?? head.length;
        all.push(head.slice(0, cut).trimEnd());
        rest = rest.slice(cut).trimStart();
    }
    return rest ? [...all, rest] : all;
}
