// The buttons under a message.

import { element, icon } from './elements.js';

/** Presses that the bot has not answered yet: callback -> where it was pressed. */
const waiting = new Map();
/** Answers that were quicker than the press's own response. */
const early = new Set();
const PATIENCE = 30_000;

const place = (chat, message, row, column) => `${chat}/${message}/${row}.${column}`;
const busy = new Set();

/**
 * A message's keyboard, or null where it has none.
 *
 * @param {{press: function(Object, number, number): Promise<?string>, open: function(string), copy: function(string)}} deeds
 */
export function keyboard(chat, message, deeds) {
    const rows = (message.keyboard ?? []).filter((row) => row.length > 0);
    if (rows.length === 0) {
        return null;
    }
    const node = element('div', { class: 'keyboard', role: 'group', 'aria-label': 'Buttons' });
    message.keyboard.forEach((row, rowIndex) => {
        if (row.length > 0) {
            node.append(element('div', { class: 'row', data: { size: row.length } },
                ...row.map((button, column) => key(chat, message, button, rowIndex, column, deeds))));
        }
    });
    return node;
}

function key(chat, message, button, row, column, deeds) {
    const style = ['primary', 'success', 'danger'].includes(button.style) ? button.style : 'plain';
    const properties = { class: `key ${style}`, data: { button: `${row}.${column}`, kind: button.kind ?? 'callback' } };
    const label = element('span', { class: 'key-label', dir: 'auto', text: button.text });
    if (button.kind === 'url' && /^(https?|mailto|tel|tg):/iu.test(button.url ?? '')) {
        const link = element('a', { ...properties, href: button.url, target: '_blank', rel: 'noopener noreferrer',
            title: button.url }, label, icon('link'));
        link.addEventListener('click', (event) => {
            if (!event.ctrlKey && !event.metaKey) {
                event.preventDefault();
                deeds.open(button.url);
            }
        });
        return link;
    }
    const node = element('button', { ...properties, type: 'button' }, label, button.kind === 'copy' ? icon('copy') : null);
    if (button.kind === 'copy') {
        node.title = button.copy ?? '';
        node.addEventListener('click', () => deeds.copy(button.copy ?? ''));
    } else if (button.kind !== 'url') {
        const here = place(chat, message.id, row, column);
        show(node, busy.has(here));
        node.addEventListener('click', () => pressed(here, chat, message, row, column, deeds));
    }
    return node;
}

async function pressed(here, chat, message, row, column, deeds) {
    if (busy.has(here)) {
        return;
    }
    busy.add(here);
    mark(chat, message.id, row, column, true);
    const done = () => {
        if (busy.delete(here)) {
            mark(chat, message.id, row, column, false);
        }
    };
    const callback = await deeds.press(message, row, column);
    if (callback === null || early.delete(callback)) {
        done();
        return;
    }
    const timer = setTimeout(() => answered(callback), PATIENCE);
    waiting.set(callback, () => (clearTimeout(timer), done()));
}

function mark(chat, message, row, column, on) {
    const messages = document.getElementById('messages');
    if (messages.dataset.chat === String(chat)) {
        const node = messages.querySelector(`[data-message="${message}"] [data-button="${row}.${column}"]`);
        if (node) {
            show(node, on);
        }
    }
}

function show(node, on) {
    if (on) {
        node.setAttribute('aria-busy', 'true');
    } else {
        node.removeAttribute('aria-busy');
    }
}

/** The bot answered this press: its button stops waiting. */
export function answered(callback) {
    const done = waiting.get(callback);
    if (done) {
        waiting.delete(callback);
        done();
    } else {
        early.add(callback);
        setTimeout(() => early.delete(callback), PATIENCE);
    }
}

/** Nothing that was pressed will be answered any more: the connection was lost. */
export function forgetPresses() {
    [...waiting.keys()].forEach(answered);
}
