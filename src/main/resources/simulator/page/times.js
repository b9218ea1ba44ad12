// Dates as a person reads them, in the browser's own zone; the page's own words are English.

const LANGUAGE = 'en-GB';
const clock = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit' });
const dayOfYear = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric' });
const weekday = new Intl.DateTimeFormat(LANGUAGE, { weekday: 'short' });
const short = new Intl.DateTimeFormat(LANGUAGE, { day: '2-digit', month: '2-digit', year: '2-digit' });
const full = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'full', timeStyle: 'long' });
const relative = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' });

const at = (seconds) => new Date(seconds * 1000);
const midnight = (date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
const daysAgo = (date) => Math.round((midnight(new Date()) - midnight(date)) / 86_400_000);

/** '09:05' */
export const time = (seconds) => clock.format(at(seconds));

/** The whole date with its zone, for a tooltip. */
export const exact = (seconds) => full.format(at(seconds));

/** Tells days apart. */
export const dayKey = (seconds) => at(seconds).toDateString();

/** What stands between two days of a chat. */
export function day(seconds) {
    const date = at(seconds);
    const ago = daysAgo(date);
    if (ago === 0 || ago === 1) {
        return ago === 0 ? 'Today' : 'Yesterday';
    }
    return (date.getFullYear() === new Date().getFullYear() ? dayOfYear : dayAndYear).format(date);
}

/** The time in the list of chats: of today the hour, of this week the day, else the date. */
export function brief(seconds) {
    const date = at(seconds);
    const ago = daysAgo(date);
    return ago === 0 ? clock.format(date) : ago > 0 && ago < 7 ? weekday.format(date) : short.format(date);
}

/**
 * A date_time entity by its format (Bot API, date-time entity formatting): `r`, or `w`, `d` or `D`, `t` or `T`.
 *
 * @return {?string} null where the text is to stay as it was written
 */
export function formatted(seconds, format, language) {
    if (!format || Number.isNaN(at(seconds).getTime())) {
        return null;
    }
    if (/^r$/iu.test(format)) {
        return fromNow(seconds, language);
    }
    const has = (letter) => format.includes(letter);
    const options = {
        ...((has('w') || has('W')) && { weekday: has('W') ? 'long' : 'short' }),
        ...(has('d') && { day: '2-digit', month: '2-digit', year: '2-digit' }),
        ...(has('D') && { day: 'numeric', month: 'long', year: 'numeric' }),
        ...((has('t') || has('T')) && { hour: '2-digit', minute: '2-digit' }),
        ...(has('T') && { second: '2-digit' }),
    };
    return Object.keys(options).length === 0 ? null : new Intl.DateTimeFormat(language, options).format(at(seconds));
}

function fromNow(seconds, language) {
    const words = language ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }) : relative;
    const away = seconds - Date.now() / 1000;
    const units = [['year', 31_557_600], ['month', 2_629_800], ['week', 604_800], ['day', 86_400], ['hour', 3600],
        ['minute', 60]];
    const [unit, size] = units.find(([, length]) => Math.abs(away) >= length) ?? ['second', 1];
    return words.format(Math.round(away / size), unit);
}

/** '1.2 MB' */
export function size(bytes) {
    const units = ['B', 'KB', 'MB', 'GB'];
    let value = Number(bytes) || 0;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
