// The page as a whole: which chat is open, what arrives, and what the person does.

import * as api from './api.js';
import { alert, copy, openLink, prepareDialogs, toast, view } from './dialogs.js';
import { byId, element, icon, paint } from './elements.js';
import { prepareFiles } from './files.js';
import { answered, forgetPresses } from './keyboard.js';
import { closeMenu, isOpen, openMenu, prepareMenu } from './popup.js';
import { askNetwork, MODES, mode, showNetwork } from './network.js';
import { languageName, People } from './people.js';
import { Cast, gist } from './store.js';
import { follow } from './stream.js';
import { Composer } from './composer.js';
import { Patrol } from './patrol.js';
import { Thread } from './thread.js';

const TYPING = 5000;
const narrow = matchMedia('(max-width: 719px)');

const cast = new Cast();
let current = null;
let stop = () => {};
let connected = false;
let typingTimer = 0;

const deeds = {
    command: (words) => send(current, current.group && !words.includes('@') && cast.bot.username ? `${words}@${cast.bot.username}` : words, null),
    open: openLink,
    copy,
    view,
    goTo: (id) => thread.goTo(id),
    get language() {
        return cast.language(current.as);
    },
    of: (message) => ({ open: openLink, copy, press: (row, column) => press(message, row, column) }),
};
const thread = new Thread(deeds, () => read());
const people = new People(cast, (chat) => enter(chat));
const patrol = new Patrol(cast, () => current, () => drawPeople());
const composer = new Composer({
    send,
    edit: (message, text) => attempt(() => api.edit(current.chat, current.as, message, text)),
    refreshMenu,
    drafted: () => drawPeople(),
});

/** Does something at the simulator; what goes wrong is said in a toast. Answers whether it worked. */
async function attempt(deed) {
    try {
        await deed();
        patrol.soon();
        return true;
    } catch (problem) {
        toast(problem.message);
        return false;
    }
}

// messages go one after the other, so that two quick ones cannot overtake
let sending = Promise.resolve(true);

function send(conversation, text, replyTo) {
    sending = sending.then(() => attempt(() => api.send(conversation.chat, conversation.as, text, replyTo)));
    thread.toEnd();
    return sending;
}

async function press(message, row, column) {
    try {
        const answer = await api.press(current.chat, current.as, message.id, row, column);
        patrol.soon();
        return answer?.callback ?? null;
    } catch (problem) {
        toast(problem.message);
        return null;
    }
}

function drawPeople() {
    people.draw(current?.chat ?? null);
    const unread = [...cast.conversations.values()].reduce((sum, each) => sum + each.unread, 0);
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${current ? `${current.title} · ` : ''}${cast.bot.name} demo`;
}

function read() {
    const looked = current && document.visibilityState === 'visible' && byId('chat').checkVisibility();
    if (looked && current.loaded && current.readAll()) {
        drawPeople();
    }
}

/** Opens a chat because the person chose it. */
function enter(chat) {
    const wanted = `#${chat}`;
    if (location.hash === wanted) {
        route();
    } else if (narrow.matches && location.hash === '') {
        history.pushState({ fromList: true }, '', wanted);
        route();
    } else {
        history.replaceState(history.state, '', wanted);
        route();
    }
    if (!narrow.matches) {
        composer.focus();
    }
}

/** Shows what the address names: a chat, or the list. */
function route() {
    const conversation = cast.conversations.get(Number(location.hash.slice(1)));
    byId('app').dataset.screen = conversation ? 'chat' : 'list';
    if (conversation) {
        open(conversation);
    } else if (!narrow.matches && cast.people.length > 0) {
        history.replaceState(null, '', `#${likely()}`);
        route();
    } else {
        drawPeople();
    }
}

/** Whom a stranger most likely wants to be: somebody who speaks their language. */
function likely() {
    const wanted = navigator.languages.map((each) => each.split('-')[0]);
    const guess = wanted.map((code) => cast.people.find((person) => person.language.split('-')[0] === code)).find(Boolean);
    return (guess ?? cast.people[0]).id;
}

function open(conversation) {
    if (current === conversation) {
        thread.toEnd();
        read();
        drawPeople();
        return;
    }
    current = conversation;
    byId('chat').hidden = false;
    byId('chat').dataset.chat = conversation.chat;
    header();
    thread.open(conversation);
    composer.open(conversation);
    composer.speakers(cast, speakAs);
    composer.commands.fill([]);
    typing(false);
    pinned();
    welcome();
    blocked();
    refreshMenu();
    listen();
    read();
    drawPeople();
}

function speakAs(person) {
    current.as = person;
    thread.open(current);
    refreshMenu();
    listen();
    status();
    drawPeople();
    composer.focus();
}

function header() {
    byId('chat-title').textContent = current.group ? current.title : cast.bot.name;
    paint(byId('chat-avatar'), current.group ? current.chat : cast.bot.id, cast.bot.name, current.group ? 'group' : 'bot');
    status();
}

function status() {
    const person = cast.person(current.as);
    const typed = current.typingUntil > Date.now();
    const node = byId('status');
    node.dataset.state = connected ? (typed ? 'typing' : 'ready') : 'connecting';
    const you = person ? `You are ${person.name} · ${languageName(person.language)}` : '';
    node.textContent = !connected ? 'connecting…' : typed ? 'typing…' : you;
    node.title = you;
}

function typing(on) {
    clearTimeout(typingTimer);
    current.typingUntil = on ? Date.now() + TYPING : 0;
    if (on) {
        typingTimer = setTimeout(() => typing(false), TYPING);
    }
    byId('typing').hidden = !on;
    status();
}

// -- what arrives ----------------------------------------------------------------------------------------------------

function listen() {
    stop();
    const conversation = current;
    const only = (deed) => (...values) => conversation === current && deed(...values);
    connected = connected && stop !== none;
    stop = follow(api.eventsUrl(conversation.chat, conversation.as), {
        state: only(connection),
        snapshot: only(snapshot),
        live: only(arrived),
    });
}

const none = () => {};

function connection(state) {
    const was = connected;
    connected = state === 'open';
    status();
    if (!connected && was) {
        forgetPresses();
        patrol.forget();
    }
    if (connected && !was) {
        refresh();
    }
}

/** After a connection was made anew the simulator may be another one: its people and commands are asked for again. */
async function refresh() {
    askNetwork();
    refreshMenu();
    patrol.soon();
    const answer = await api.people().catch(() => null);
    if (answer) {
        cast.fill(answer);
        if (current && !cast.conversations.has(current.chat)) {
            current = null;
            location.hash = '';
        }
        drawPeople();
    }
}

function snapshot(events) {
    const first = !current.loaded;
    current.replace(events.filter((event) => ['message', 'edit', 'delete'].includes(event.type)));
    if (first) {
        thread.open(current);
    } else {
        thread.draw();
    }
    events.filter((event) => event.type === 'network').forEach((event) => showNetwork(event.mode));
    changed();
}

function arrived(event) {
    switch (event.type) {
        case 'message':
            message(event.message);
            break;
        case 'edit':
            current.apply(event);
            thread.draw({ edited: event.message.id });
            changed();
            break;
        case 'delete':
            current.apply(event);
            thread.draw();
            changed();
            break;
        case 'typing':
            typing(true);
            break;
        case 'toast':
            answered(event.callback);
            if (event.text) {
                (event.alert ? alert : toast)(event.text);
            }
            break;
        case 'network':
            showNetwork(event.mode);
            break;
        default: // a later simulator may tell more than this page knows
    }
}

function message(arrival) {
    const known = current.find(arrival.id) !== null;
    current.put(arrival);
    if (arrival.from?.bot) {
        typing(false);
        byId('announcer').textContent = `${arrival.from.name}: ${arrival.text || gist(arrival)}`;
    }
    thread.draw(known ? {} : { fresh: arrival.id });
    changed();
}

function changed() {
    pinned();
    welcome();
    if (thread.sticky) {
        read();
    }
    drawPeople();
}

function pinned() {
    const message = current.messages.findLast((each) => each.pinned) ?? null;
    byId('pinned').hidden = message === null;
    byId('pinned-text').textContent = gist(message);
    byId('pinned').dataset.message = message?.id ?? '';
}

// -- an empty chat ---------------------------------------------------------------------------------------------------

async function welcome() {
    const node = byId('welcome');
    const conversation = current;
    const empty = conversation.loaded && conversation.messages.length === 0;
    node.hidden = !empty;
    if (!empty || node.dataset.key === `${conversation.chat} ${conversation.as}`) {
        return;
    }
    const answer = await api.welcome(conversation.chat, conversation.as).catch(() => null);
    if (conversation === current) {
        node.dataset.key = `${conversation.chat} ${conversation.as}`;
        node.replaceChildren(...card(conversation, answer?.description ?? ''));
    }
}

function card(conversation, description) {
    const picture = element('span', {});
    paint(picture, cast.bot.id, cast.bot.name, 'bot large');
    const start = element('button', { id: 'start', class: 'solid', type: 'button', text: 'Start',
        on: { click: () => send(current, '/start', null) } });
    return [
        picture,
        element('h3', { text: cast.bot.name, dir: 'auto' }),
        description ? element('p', { text: description, dir: 'auto', lang: cast.language(conversation.as) }) : null,
        conversation.group
            ? element('p', { class: 'hint', text: `In a group the bot answers commands, replies to it and @${cast.bot.username}.` })
            : start,
    ].filter(Boolean);
}

async function refreshMenu() {
    const conversation = current;
    const answer = await api.menu(conversation.chat, conversation.as).catch(() => null);
    if (answer && conversation === current) {
        composer.username = cast.bot.username ?? '';
        composer.commands.fill(answer);
    }
}

// -- the menus -------------------------------------------------------------------------------------------------------

function blocked() {
    byId('composer-form').hidden = current.blocked;
    byId('unblock').hidden = !current.blocked;
}

async function setBlocked(value) {
    const conversation = current;
    if (await attempt(() => api.block(conversation.chat, conversation.as, value))) {
        conversation.setBlocked(value);
        blocked();
        if (!value) {
            composer.focus();
        } else {
            byId('unblock').focus();
        }
    }
}

function chatMenu() {
    const own = current.group ? [] : [current.blocked
        ? { label: 'Unblock the bot', icon: 'block', data: { action: 'unblock' }, action: () => setBlocked(false) }
        : { label: 'Block the bot', icon: 'block', danger: true, data: { action: 'block' }, action: () => setBlocked(true) }];
    return [
        { label: 'Send a sticker', icon: 'sticker', data: { action: 'sticker' }, action: () => attempt(() => api.sticker(current.chat, current.as)) },
        ...own,
        { heading: 'Network between bot and Telegram' },
        ...Object.entries(MODES).map(([name, each]) => ({ label: each.label, note: each.note, checked: name === mode(),
            data: { network: name }, action: () => switchNetwork(name) })),
    ];
}

async function switchNetwork(name) {
    if (await attempt(() => api.setNetwork(name))) {
        showNetwork(name);
    }
}

function messageMenu(message) {
    return [
        current.blocked ? null : { label: 'Reply', icon: 'reply', data: { action: 'reply' }, action: () => composer.replyTo(message) },
        message.text ? { label: 'Copy text', icon: 'copy', data: { action: 'copy' }, action: () => copy(message.text) } : null,
        composer.editable(message) && !current.blocked
            ? { label: 'Edit', icon: 'edit', data: { action: 'edit' }, action: () => composer.edit(message) } : null,
    ].filter(Boolean);
}

function messageAt(node) {
    const found = node.closest?.('[data-message]');
    return found ? current.find(Number(found.dataset.message)) : null;
}

function prepareMessages() {
    const list = byId('messages');
    const show = (node, message, point) => {
        const rows = messageMenu(message);
        if (rows.length > 0) {
            openMenu(rows, point, node);
        }
    };
    list.addEventListener('contextmenu', (event) => {
        const message = messageAt(event.target);
        if (message && !event.target.closest('a, img, audio, video') && getSelection().isCollapsed) {
            event.preventDefault();
            const node = event.target.closest('[data-message]');
            const corner = node.querySelector('.bubble').getBoundingClientRect();
            const byKey = event.clientX === 0 && event.clientY === 0;
            show(node, message, byKey ? { x: corner.left + 16, y: corner.top + 16 } : { x: event.clientX, y: event.clientY });
        }
    });
    list.addEventListener('click', (event) => {
        const more = event.target.closest('.more');
        if (more) {
            const corner = more.getBoundingClientRect();
            show(more, messageAt(more), { x: corner.left, y: corner.bottom + 4 });
        }
    });
    list.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.target.matches('[data-message]')) {
            const corner = event.target.querySelector('.bubble').getBoundingClientRect();
            show(event.target, messageAt(event.target), { x: corner.left + 16, y: Math.min(corner.bottom, innerHeight - 40) });
        }
    });
    list.addEventListener('dblclick', (event) => {
        const message = messageAt(event.target);
        if (message && !current.blocked && !event.target.closest('button, a, .text, audio, video')) {
            composer.replyTo(message);
        }
    });
}

// -- the beginning ---------------------------------------------------------------------------------------------------

function prepareKeys() {
    addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isOpen() || document.querySelector('dialog[open]')) {
            return;
        }
        if (document.activeElement !== byId('composer')) {
            composer.focus();
        } else if (narrow.matches) {
            back();
        }
    });
}

function back() {
    if (history.state?.fromList) {
        history.back();
    } else {
        history.replaceState(null, '', location.pathname);
        route();
    }
}

function prepareTheme() {
    const button = byId('theme');
    const draw = () => button.replaceChildren(icon(document.documentElement.dataset.theme === 'dark' ? 'sun' : 'moon'));
    button.addEventListener('click', () => globalThis.switchTheme());
    new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    draw();
}

function prepare() {
    prepareDialogs();
    prepareMenu();
    prepareMessages();
    prepareKeys();
    prepareTheme();
    prepareFiles((file, caption) => attempt(() => api.sendFile(current.chat, current.as, file, caption)));
    byId('back').addEventListener('click', back);
    byId('unblock').addEventListener('click', () => setBlocked(false));
    byId('network-reset').addEventListener('click', () => switchNetwork('ok'));
    byId('pinned').addEventListener('click', () => thread.goTo(Number(byId('pinned').dataset.message)));
    byId('menu-button').addEventListener('click', () => {
        if (isOpen()) {
            closeMenu();
            return;
        }
        const corner = byId('menu-button').getBoundingClientRect();
        openMenu(chatMenu(), { x: corner.right - 268, y: corner.bottom + 4 }, byId('menu-button'));
    });
    addEventListener('popstate', route);
    addEventListener('hashchange', route);
    narrow.addEventListener('change', route);
    document.addEventListener('visibilitychange', read);
}

/** Asks for the people until the simulator answers. */
async function begin() {
    for (let pause = 300; ; pause = Math.min(pause * 2, 5000)) {
        try {
            cast.fill(await api.people());
            break;
        } catch {
            byId('nobody').firstElementChild.textContent = 'connecting…';
            await new Promise((resolve) => setTimeout(resolve, pause));
        }
    }
    byId('nobody').firstElementChild.textContent = 'Choose a person to begin';
    askNetwork();
    route();
    patrol.start();
}

prepare();
begin();
