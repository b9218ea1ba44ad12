// The chat's menu and that of a single message.

import { copy } from './dialogs.js';
import { byId } from './elements.js';
import { MODES, mode } from './network.js';
import { askPlace } from './places.js';
import { closeMenu, isOpen, openMenu, prepareMenu } from './popup.js';

const WIDTH = 268;

/** Connects everything that opens a menu. */
export function prepareMenus(session) {
    prepareMenu();
    byId('menu-button').addEventListener('click', () => {
        if (isOpen()) {
            closeMenu();
            return;
        }
        const corner = byId('menu-button').getBoundingClientRect();
        openMenu(chatMenu(session), { x: corner.right - WIDTH, y: corner.bottom + 4 }, byId('menu-button'));
    });
    prepareMessages(session);
}

function chatMenu(session) {
    const block = session.current.blocked
        ? { label: 'Unblock the bot', icon: 'block', data: { action: 'unblock' }, action: () => session.block(false) }
        : { label: 'Block the bot', icon: 'block', danger: true, data: { action: 'block' }, action: () => session.block(true) };
    return [
        session.current.blocked ? null
            : { label: 'Send a sticker', icon: 'sticker', data: { action: 'sticker' }, action: () => session.sendSticker() },
        session.current.blocked ? null
            : { label: 'Send a place', icon: 'place', data: { action: 'place' }, action: askPlace },
        session.current.group ? null : block,
        { heading: 'Network between bot and Telegram' },
        ...Object.entries(MODES).map(([name, each]) => ({
            label: each.label, note: each.note, checked: name === mode(), data: { network: name },
            action: () => session.switchNetwork(name),
        })),
    ].filter(Boolean);
}

function messageMenu(session, message) {
    const { composer } = session;
    const { blocked } = session.current;
    return [
        blocked ? null : { label: 'Reply', icon: 'reply', data: { action: 'reply' }, action: () => composer.replyTo(message) },
        message.text ? { label: 'Copy text', icon: 'copy', data: { action: 'copy' }, action: () => copy(message.text) } : null,
        blocked || !composer.editable(message) ? null
            : { label: 'Edit', icon: 'edit', data: { action: 'edit' }, action: () => composer.edit(message) },
    ].filter(Boolean);
}

/** A message's menu opens by a right click, a long press, its button, or Enter; a double click beside the words replies. */
function prepareMessages(session) {
    const list = byId('messages');
    const messageOf = (node) => session.current.find(Number(node.closest('[data-message]')?.dataset.message));
    const show = (from, point) => {
        const message = messageOf(from);
        const rows = message === null ? [] : messageMenu(session, message);
        if (rows.length > 0) {
            openMenu(rows, point, from);
        }
    };
    list.addEventListener('contextmenu', (event) => {
        const node = event.target.closest('[data-message]');
        if (node && !event.target.closest('a, img, audio, video') && getSelection().isCollapsed) {
            event.preventDefault();
            const byKey = event.clientX === 0 && event.clientY === 0;
            show(node, byKey ? below(node) : { x: event.clientX, y: event.clientY });
        }
    });
    list.addEventListener('click', (event) => {
        const more = event.target.closest('.more');
        if (more) {
            const corner = more.getBoundingClientRect();
            show(more, { x: corner.left, y: corner.bottom + 4 });
        }
    });
    list.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.target.matches('[data-message]')) {
            event.preventDefault();
            show(event.target, below(event.target));
        }
    });
    list.addEventListener('dblclick', (event) => {
        const message = messageOf(event.target);
        if (message !== null && !session.current.blocked && !event.target.closest('button, a, .text, audio, video')) {
            session.composer.replyTo(message);
        }
    });
}

function below(node) {
    const corner = node.querySelector('.bubble').getBoundingClientRect();
    return { x: corner.left + 16, y: Math.min(corner.bottom + 4, innerHeight - 40) };
}
