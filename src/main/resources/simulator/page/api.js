// The simulator's local API: one function for each call. Every failure is an Error whose message is for a person.

const ROOT = '/simulator';

/** The simulator did not answer at all. */
export class Unreachable extends Error {}

async function call(path, options) {
    let response;
    try {
        response = await fetch(ROOT + path, { cache: 'no-store', ...options });
    } catch (cause) {
        throw new Unreachable('The simulator does not answer', { cause });
    }
    if (!response.ok) {
        throw new Error(await refusal(response));
    }
    const text = await response.text();
    return text ? JSON.parse(text) : null;
}

async function refusal(response) {
    const text = await response.text().catch(() => '');
    try {
        return JSON.parse(text).error ?? `The simulator answered ${response.status}`;
    } catch {
        return `The simulator answered ${response.status}`;
    }
}

const post = (path, body) =>
    call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export const people = () => call('/people');
export const send = (chat, as, text, replyTo) =>
    post(`/chats/${chat}/messages`, replyTo ? { as, text, replyTo } : { as, text });
export const edit = (chat, as, message, text) => post(`/chats/${chat}/edits`, { as, message, text });
export const press = (chat, as, message, row, column) => post(`/chats/${chat}/presses`, { as, message, row, column });
export const sticker = (chat, as) => post(`/chats/${chat}/stickers`, { as });
export const place = (chat, as, latitude, longitude) => post(`/chats/${chat}/places`, { as, latitude, longitude });
export const block = (chat, as, blocked) => post(`/chats/${chat}/block`, { as, blocked });
export const menu = (chat, as) => call(`/chats/${chat}/menu?as=${as}`);
export const welcome = (chat, as) => call(`/chats/${chat}/welcome?as=${as}`);
export const network = () => call('/network');
export const setNetwork = (mode) => post('/network', { mode });
export const fileUrl = (id) => `${ROOT}/files/${encodeURIComponent(id)}`;
export const eventsUrl = (chat, as) => `${ROOT}/chats/${chat}/events?as=${as}`;

/** Sends a file with an optional caption; an image becomes a photo. */
export function sendFile(chat, as, file, caption) {
    const form = new FormData();
    form.append('as', String(as));
    if (caption) {
        form.append('caption', caption);
    }
    form.append('file', file, file.name || 'file');
    return call(`/chats/${chat}/files`, { method: 'POST', body: form });
}
