// What lies over the chat: toasts, alerts, the question before a link, the photo viewer.

import { byId } from './elements.js';

const alerts = [];
let toastTimer = 0;

/** A short note over the chat that goes by itself. */
export function toast(words) {
    const node = byId('toast');
    clearTimeout(toastTimer);
    node.hidden = false;
    node.classList.remove('leaving');
    node.replaceChildren(words);
    node.dir = 'auto';
    toastTimer = setTimeout(hideToast, Math.min(9000, 2800 + words.length * 45));
}

function hideToast() {
    const node = byId('toast');
    clearTimeout(toastTimer);
    node.classList.add('leaving');
    toastTimer = setTimeout(() => (node.hidden = true), 200);
}

/** A note that waits for its OK; several wait for one another. */
export function alert(words) {
    alerts.push(words);
    if (!byId('alert').open) {
        nextAlert();
    }
}

function nextAlert() {
    if (alerts.length > 0) {
        byId('alert-text').textContent = alerts.shift();
        byId('alert').showModal();
    }
}

/** Asks before a page is opened whose address the words do not show. */
export function openLink(url) {
    byId('link-address').textContent = readable(url);
    byId('link-dialog').dataset.url = url;
    byId('link-dialog').showModal();
}

function readable(url) {
    try {
        return decodeURI(url);
    } catch {
        return url;
    }
}

/** Shows a photo in full. */
export function view(url, name) {
    byId('viewer-photo').src = url;
    byId('viewer-photo').alt = name || 'Photo';
    byId('viewer-save').href = url;
    byId('viewer-save').download = name || 'photo';
    byId('viewer').showModal();
}

/** Puts a text on the clipboard and says so. */
export async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        toast('Copied to the clipboard');
    } catch {
        toast('The browser did not allow copying');
    }
}

/** Connects the dialogs' own buttons; called once. */
export function prepareDialogs() {
    byId('alert-close').addEventListener('click', () => byId('alert').close());
    byId('alert').addEventListener('close', nextAlert);
    byId('link-cancel').addEventListener('click', () => byId('link-dialog').close());
    byId('link-open').addEventListener('click', () => {
        byId('link-dialog').close();
        globalThis.open(byId('link-dialog').dataset.url, '_blank', 'noopener,noreferrer');
    });
    byId('viewer-close').addEventListener('click', () => byId('viewer').close());
    byId('viewer').addEventListener('close', () => byId('viewer-photo').removeAttribute('src'));
    document.querySelectorAll('dialog').forEach((dialog) => dialog.addEventListener('click', (event) => {
        if (event.target === dialog) {
            dialog.close(); // a click beside it
        }
    }));
}
