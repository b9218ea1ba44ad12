// The list of chats on the left.

import { avatar, byId, element } from './elements.js';
import { gist } from './store.js';
import { brief } from './times.js';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The language's name in English, or its code where there is none. */
export function languageName(code) {
    try {
        return languages.of(code);
    } catch {
        return code;
    }
}

/** Draws the list of people and groups; arrow keys go through it. */
export class People {
    /** @param {function(number)} choose called with the chat that was chosen */
    constructor(cast, choose) {
        this.cast = cast;
        this.choose = choose;
        this.list = byId('people');
        this.rows = new Map();
        this.list.addEventListener('keydown', (event) => this.walk(event));
    }

    /** Draws all rows anew where the cast changed, else what changed in them. */
    draw(open) {
        const chats = [...this.cast.conversations.values()];
        if (this.rows.size !== chats.length || chats.some((each) => !this.rows.has(each.chat))) {
            this.rows = new Map(chats.map((each) => [each.chat, this.row(each)]));
            this.list.replaceChildren(...this.rows.values());
        }
        chats.forEach((each) => this.update(each, each.chat === open));
        const current = this.rows.get(open) ?? this.rows.values().next().value;
        this.rows.forEach((row) => (button(row).tabIndex = row === current ? 0 : -1));
    }

    row(conversation) {
        const person = this.cast.person(conversation.chat);
        const owner = person !== null && isOwner(person);
        return element('li', {}, element('button', {
            type: 'button', data: person ? { person: person.id } : { group: conversation.chat },
            on: { click: () => this.choose(conversation.chat) },
        },
        avatar(conversation.chat, conversation.title, person ? '' : 'group'),
        element('span', { class: 'who' },
            element('span', { class: 'who-line' },
                element('b', { dir: 'auto', text: conversation.title }),
                owner ? element('span', { class: 'tag owner', text: 'owner' }) : null,
                element('span', { class: 'when' })),
            element('span', { class: 'who-note', text: this.note(conversation, person, owner) }),
            element('span', { class: 'who-line' },
                element('span', { class: 'preview', dir: 'auto' }),
                element('span', { class: 'badge', hidden: true })))));
    }

    note(conversation, person, owner) {
        if (person === null) {
            return `Group · ${conversation.members.length} members`;
        }
        const said = (person.note ?? '').replace(/^demo:\s*/iu, ''); // the whole page says that it is one
        const note = owner && /^owner$/iu.test(said) ? '' : said;
        return [languageName(person.language), note].filter(Boolean).join(' · ');
    }

    update(conversation, open) {
        const row = this.rows.get(conversation.chat);
        const { last, unread, draft } = conversation;
        const preview = row.querySelector('.preview');
        if (draft && !open) {
            preview.replaceChildren(element('em', { text: 'Draft: ' }), draft);
        } else {
            preview.textContent = last ? this.preview(conversation, last) : 'No messages yet';
        }
        preview.classList.toggle('none', !last && !draft);
        row.querySelector('.when').textContent = last ? brief(last.date) : '';
        const badge = row.querySelector('.badge');
        badge.hidden = unread === 0;
        badge.textContent = unread > 99 ? '99+' : String(unread);
        badge.dataset.unread = String(unread);
        badge.setAttribute('aria-label', `${unread} unread`);
        if (open) {
            button(row).setAttribute('aria-current', 'true');
        } else {
            button(row).removeAttribute('aria-current');
        }
    }

    preview(conversation, message) {
        if (!conversation.incoming(message)) {
            return `You: ${gist(message)}`;
        }
        return conversation.group && message.from ? `${message.from.name}: ${gist(message)}` : gist(message);
    }

    walk(event) {
        const all = [...this.rows.values()].map(button);
        const here = all.indexOf(document.activeElement);
        const targets = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 };
        const next = all[targets[event.key]];
        if (next) {
            event.preventDefault();
            all.forEach((each) => (each.tabIndex = each === next ? 0 : -1));
            next.focus();
        }
    }
}

const button = (row) => row.firstElementChild;

/** Whether this person owns the bot: the simulator says so by a flag, a role or the note. */
function isOwner(person) {
    return person.owner === true || person.role === 'owner' || /\bowner\b/iu.test(person.note ?? '');
}
