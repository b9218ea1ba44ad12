// Starts the page and turns its address (#1001) into an open chat.

import * as api from './api.js';
import { prepareDialogs } from './dialogs.js';
import { byId, icon } from './elements.js';
import { prepareFiles } from './files.js';
import { prepareMenus } from './menus.js';
import { askNetwork } from './network.js';
import { preparePlaces } from './places.js';
import { isOpen } from './popup.js';
import { Session } from './session.js';
import { Cast } from './store.js';

const narrow = matchMedia('(max-width: 719px)');
const cast = new Cast();
const session = new Session(cast, enter);

/** Opens a chat because the person chose it; in a narrow window Back leads to the list again. */
function enter(chat) {
    if (narrow.matches && location.hash === '') {
        history.pushState({ fromList: true }, '', `#${chat}`);
    } else {
        history.replaceState(history.state, '', `#${chat}`);
    }
    route();
}

/** Shows what the address names: a chat, or the list. */
function route() {
    const conversation = cast.conversations.get(Number(location.hash.slice(1)));
    byId('app').dataset.screen = conversation ? 'chat' : 'list';
    if (conversation) {
        session.open(conversation);
    } else if (!narrow.matches && cast.people.length > 0) {
        history.replaceState(null, '', `#${likely()}`);
        route();
    } else {
        session.drawPeople();
    }
}

/** Whom a stranger most likely wants to be: somebody who speaks their language. */
function likely() {
    const wanted = navigator.languages.map((each) => each.split('-')[0]);
    const speaks = (code) => cast.people.find((person) => cast.language(person.id).split('-')[0] === code);
    return (wanted.map(speaks).find(Boolean) ?? cast.people[0]).id;
}

function back() {
    const { chat } = session.current;
    if (history.state?.fromList) {
        history.back();
    } else {
        history.replaceState(null, '', location.pathname);
        route();
    }
    requestAnimationFrame(() => document.querySelector(`[data-person="${chat}"], [data-group="${chat}"]`)?.focus());
}

/** Escape leads to the message field, and from there, in a narrow window, to the list. */
function prepareKeys() {
    addEventListener('keydown', (event) => {
        const busy = event.defaultPrevented || isOpen() || document.querySelector('dialog[open]');
        if (event.key !== 'Escape' || busy || session.current === null || !byId('chat').checkVisibility()) {
            return;
        }
        if (document.activeElement !== byId('composer')) {
            session.composer.focus();
        } else if (narrow.matches) {
            back();
        }
    });
}

function prepareTheme() {
    const button = byId('theme');
    const draw = () => {
        const dark = document.documentElement.dataset.theme === 'dark';
        button.replaceChildren(icon(dark ? 'sun' : 'moon'));
        button.setAttribute('aria-label', dark ? 'Switch to light' : 'Switch to dark');
        button.title = button.getAttribute('aria-label');
    };
    button.addEventListener('click', () => globalThis.switchTheme());
    new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    draw();
}

function prepare() {
    prepareDialogs();
    prepareMenus(session);
    prepareKeys();
    prepareTheme();
    prepareFiles((file, caption) => session.sendFile(file, caption));
    preparePlaces((latitude, longitude) => session.sendPlace(latitude, longitude));
    byId('back').addEventListener('click', back);
    byId('unblock').addEventListener('click', () => session.block(false));
    byId('network-reset').addEventListener('click', () => session.switchNetwork('ok'));
    byId('pinned').addEventListener('click', () => session.thread.goTo(Number(byId('pinned').dataset.pinned)));
    addEventListener('popstate', route);
    narrow.addEventListener('change', route);
}

/** Asks for the people until the simulator answers. */
async function begin() {
    const hint = byId('nobody').firstElementChild;
    for (let pause = 300; cast.people.length === 0; pause = Math.min(pause * 2, 5000)) {
        try {
            cast.fill(await api.people());
        } catch {
            hint.textContent = 'connecting…';
            await new Promise((resolve) => setTimeout(resolve, pause));
        }
    }
    hint.textContent = 'Choose a person to begin';
    askNetwork();
    route();
    session.patrol.start();
}

prepare();
begin();
