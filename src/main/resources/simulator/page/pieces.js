// A message holds at most 4096 characters; what is longer goes as several, as from Telegram's own clients.

/** Telegram's limit for one message, in Unicode code points (Bot API, sendMessage). */
export const LIMIT = 4096;

/** How many characters Telegram counts. */
export function count(text) {
    let signs = 0;
    for (let index = 0; index < text.length; index += width(text, index)) {
        signs++;
    }
    return signs;
}

/** The text in pieces of at most LIMIT characters, cut at a line's end or between words where there is one. */
export function pieces(text) {
    const whole = text.trim();
    const all = [];
    let start = 0;
    while (start < whole.length) {
        const end = start + cut(whole, start, reach(whole, start));
        all.push(whole.slice(start, end).trimEnd());
        start = end;
        while (start < whole.length && /\s/u.test(whole[start])) {
            start++;
        }
    }
    return all;
}

const width = (text, index) => (text.codePointAt(index) > 0xffff ? 2 : 1);

/** Where the characters that fit into one message end. */
function reach(text, start) {
    let end = start;
    for (let signs = 0; signs < LIMIT && end < text.length; signs++) {
        end += width(text, end);
    }
    return end;
}

/** How much of what fits is taken: all of it at the text's end, else up to a gap in its second half. */
function cut(text, start, end) {
    if (end === text.length) {
        return end - start;
    }
    const head = text.slice(start, end);
    return [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((each) => each > head.length / 2) ?? head.length;
}
