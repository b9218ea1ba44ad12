// The open chat: what arrives in it and what the person does there.

import * as api from './api.js';
import { Frame } from './frame.js';
import { Composer } from './composer.js';
import { alert, copy, openLink, toast, view } from './dialogs.js';
import { byId } from './elements.js';
import { answered, forgetPresses } from './keyboard.js';
import { askNetwork, showNetwork } from './network.js';
import { Patrol } from './patrol.js';
import { People } from './people.js';
import { gist } from './store.js';
import { follow } from './stream.js';
import { Thread } from './thread.js';
import { welcome } from './welcome.js';

const HOLDS = new Set(['message', 'edit', 'delete']);
const AWAY = 30_000;
const touch = matchMedia('(pointer: coarse)');

/** Joins the parts of the page around the one chat that is open. */
export class Session {
    /** @param {function(number)} choose opens a chat that was chosen in the list */
    constructor(cast, choose) {
        this.cast = cast;
        this.current = null;
        this.stop = null;
        this.sending = Promise.resolve(true);
        this.frame = new Frame(cast);
        this.thread = new Thread(this.deeds(), () => this.read());
        this.people = new People(cast, choose);
        this.patrol = new Patrol(cast, () => this.current, () => this.drawPeople());
        this.composer = new Composer({
            send: (conversation, text, replyTo) => this.send(conversation, text, replyTo),
            edit: (message, text) => this.attempt(() => api.edit(this.current.chat, this.current.as, message, text)),
            addressed: (command) => this.addressed(command),
            refreshMenu: () => this.refreshMenu(),
            drafted: () => this.drawPeople(),
        });
        document.addEventListener('visibilitychange', () => this.lookedAt());
    }

    /** What the parts of a message do when they are used. */
    deeds() {
        const session = this;
        return {
            command: (words) => this.send(this.current, this.addressed(words), null),
            open: openLink,
            copy,
            view,
            goTo: (id) => this.thread.goTo(id),
            press: (message, row, column) => this.press(message, row, column),
            get language() {
                return session.cast.language(session.current.as);
            },
        };
    }

    /** In a group a command names the bot that it is for, as Telegram's clients do. */
    addressed(words) {
        const { username } = this.cast.bot;
        return this.current.group && username && !words.includes('@') ? `${words}@${username}` : words;
    }

    // -- which chat is open ------------------------------------------------------------------------------------------

    open(conversation) {
        if (this.current !== conversation) {
            this.keepPerson(conversation);
            this.current = conversation;
            this.frame.open(conversation);
            this.composer.open(conversation);
            this.composer.speakers(this.cast, (person) => this.speakAs(person));
            this.composer.commands.fill([]);
            this.show();
        }
        this.read();
        this.drawPeople();
        this.focus();
    }

    /** Who goes from their own chat into a group stays who they are. */
    keepPerson(conversation) {
        const before = this.current;
        if (conversation.group && before && !before.group && conversation.members.includes(before.chat)) {
            conversation.as = before.chat;
        }
    }

    speakAs(person) {
        this.current.as = person;
        this.show();
        this.drawPeople();
        this.focus();
    }

    show() {
        byId('messages').lang = this.cast.language(this.current.as);
        this.thread.open(this.current);
        this.frame.status();
        this.welcome();
        this.refreshMenu();
        this.listen();
    }

    /** No chat is open: the last one closed, or its person is gone. */
    close() {
        this.stop?.();
        this.stop = null;
        this.current = null;
        byId('chat').hidden = true;
    }

    /** The message field; but a keyboard that slides over half a telephone's screen is not opened unasked. */
    focus() {
        if (touch.matches) {
            byId('chat-title').focus({ preventScroll: true });
        } else {
            this.composer.focus();
        }
    }

    // -- what the person does ----------------------------------------------------------------------------------------

    /** Does something at the simulator; what goes wrong is said in a toast. Answers whether it worked. */
    async attempt(deed) {
        try {
            await deed();
            this.patrol.soon();
            return true;
        } catch (problem) {
            toast(problem.message);
            return false;
        }
    }

    /** Sends words, one message after the other, so that two quick ones cannot overtake. */
    send(conversation, text, replyTo) {
        this.sending = this.sending.then(() =>
            this.attempt(() => api.send(conversation.chat, conversation.as, text, replyTo)));
        this.thread.toEnd();
        return this.sending;
    }

    /** Presses a button; answers the callback that the bot will answer, or null if it never will. */
    async press(message, row, column) {
        let callback = null;
        await this.attempt(async () => {
            callback = (await api.press(this.current.chat, this.current.as, message.id, row, column))?.callback ?? null;
        });
        return callback;
    }

    sendFile(file, caption) {
        return this.attempt(() => api.sendFile(this.current.chat, this.current.as, file, caption));
    }

    sendSticker() {
        return this.attempt(() => api.sticker(this.current.chat, this.current.as));
    }

    sendPlace(latitude, longitude) {
        return this.attempt(() => api.place(this.current.chat, this.current.as, latitude, longitude));
    }

    async block(blocked) {
        const conversation = this.current;
        if (await this.attempt(() => api.block(conversation.chat, conversation.as, blocked))) {
            conversation.setBlocked(blocked);
            this.frame.blocked();
            (blocked ? byId('unblock') : byId('composer')).focus();
        }
    }

    async switchNetwork(mode) {
        if (await this.attempt(() => api.setNetwork(mode))) {
            showNetwork(mode);
        }
    }

    async refreshMenu() {
        const conversation = this.current;
        const answer = await api.menu(conversation.chat, conversation.as).catch(() => null);
        if (answer && conversation === this.current) {
            this.composer.commands.fill(answer);
        }
    }

    // -- what arrives ------------------------------------------------------------------------------------------------

    listen() {
        this.stop?.();
        const conversation = this.current;
        const only = (deed) => (value) => {
            if (conversation === this.current) {
                deed.call(this, value);
            }
        };
        const alive = () => api.network().then(() => true, () => false);
        this.stop = follow(api.eventsUrl(conversation.chat, conversation.as), alive, {
            state: only(this.connection),
            snapshot: only(this.snapshot),
            live: only(this.arrived),
        });
    }

    connection(state) {
        const before = this.frame.connected;
        this.frame.connection(state === 'open');
        if (before && state === 'lost') {
            forgetPresses();
            this.patrol.forget();
        } else if (!before && state === 'open') {
            this.renew();
        }
    }

    /** After an interruption the simulator may be another one: its people and commands are asked for again. */
    async renew() {
        askNetwork();
        this.refreshMenu();
        this.patrol.soon();
        const answer = await api.people().catch(() => null);
        if (answer) {
            this.cast.fill(answer);
            if (this.current && !this.cast.conversations.has(this.current.chat)) {
                this.close();
            }
            this.drawPeople();
        }
    }

    snapshot(events) {
        const first = !this.current.loaded;
        this.current.replace(events.filter((event) => HOLDS.has(event.type)));
        if (first) {
            this.thread.open(this.current);
        } else {
            this.thread.draw();
        }
        events.filter((event) => event.type === 'network').forEach((event) => showNetwork(event.mode));
        this.changed();
    }

    arrived(event) {
        switch (event.type) {
            case 'message':
            case 'edit':
                this.put(event.message);
                break;
            case 'delete':
                this.current.apply(event);
                this.thread.draw();
                this.changed();
                break;
            case 'typing':
                this.frame.typing(true);
                break;
            case 'toast':
                this.answer(event);
                break;
            case 'network':
                showNetwork(event.mode);
                break;
            default: // a later simulator may tell more than this page knows
        }
    }

    put(message) {
        const before = this.current.find(message.id);
        const known = before !== null;
        if (known && JSON.stringify(before) === JSON.stringify(message)) {
            return; // told twice
        }
        this.current.put(message);
        if (this.current.incoming(message) && message.from) {
            byId('announcer').textContent = `${message.from.name}: ${message.text || gist(message)}`;
        }
        if (message.from?.bot && !known) {
            this.frame.typing(false);
        }
        this.thread.draw(known ? { edited: message.id } : { fresh: message.id });
        this.changed();
    }

    answer({ callback, text, alert: modal }) {
        answered(callback);
        if (text) {
            (modal ? alert : toast)(text);
        }
    }

    changed() {
        this.frame.pinned();
        this.welcome();
        if (this.thread.sticky) {
            this.read();
        }
        this.drawPeople();
    }

    // -- what is seen ------------------------------------------------------------------------------------------------

    welcome() {
        return welcome(this.cast, this.current, (conversation) => conversation === this.current, () => {
            this.send(this.current, '/start', null);
            this.focus();
        });
    }

    read() {
        const { current } = this;
        const looked = current !== null && document.visibilityState === 'visible' && byId('chat').checkVisibility();
        if (looked && current.loaded && this.thread.sticky && current.readAll()) {
            this.drawPeople();
        }
    }

    drawPeople() {
        this.people.draw(this.current?.chat ?? null);
        const unread = [...this.cast.conversations.values()].reduce((sum, each) => sum + each.unread, 0);
        const title = this.current ? `${this.current.title} · ` : '';
        document.title = `${unread > 0 ? `(${unread}) ` : ''}${title}${this.cast.bot.name} demo`;
    }

    /** A tab that nobody looks at gives its connection back after a while: a browser has six for all tabs together. */
    lookedAt() {
        clearTimeout(this.away);
        if (document.visibilityState === 'hidden') {
            this.away = setTimeout(() => {
                this.stop?.();
                this.stop = null;
                this.patrol.forget();
            }, AWAY);
        } else if (this.current !== null) {
            if (this.stop === null) {
                this.listen();
            }
            this.read();
        }
    }
}
