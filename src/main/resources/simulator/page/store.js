// What the page knows: the people, the bot, and each chat's messages.

const READ = 'accord.read';
const BLOCKED = 'accord.blocked';

function stored(key) {
    try {
        return JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
        return {};
    }
}

function store(key, value) {
    try {
        localStorage.setItem(key, JSON.stringify(value));
    } catch {
        // storage is switched off or full: it lasts as long as the page
    }
}

/** One chat: a person's own with the bot, or a group's. */
export class Conversation {
    constructor(chat, title, members) {
        this.chat = chat;
        this.title = title;
        this.members = members;
        this.as = members[0];
        this.messages = [];
        this.loaded = false;
        this.lastId = null;
        this.draft = '';
        this.read = Number(stored(READ)[chat] ?? 0);
        this.blocked = Boolean(stored(BLOCKED)[chat]);
    }

    get group() {
        return this.members.length > 1 || this.chat < 0;
    }

    get last() {
        return this.messages.at(-1) ?? null;
    }

    get unread() {
        return this.messages.filter((message) => message.id > this.read && this.incoming(message)).length;
    }

    /** Whether the one who looks at this chat is not the one who wrote the message. */
    incoming(message) {
        return message.from?.id !== this.as;
    }

    find(id) {
        return this.messages.find((message) => message.id === id) ?? null;
    }

    /** Replaces everything by what the chat holds now; a message that did not change stays the same object. */
    replace(events) {
        const before = new Map(this.messages.map((message) => [message.id, message]));
        this.messages = [];
        events.forEach((event) => this.apply(event));
        this.messages = this.messages.map((message) => {
            const old = before.get(message.id);
            return old && JSON.stringify(old) === JSON.stringify(message) ? old : message;
        });
        this.loaded = true;
        if (this.last === null || this.read > this.last.id) {
            this.read = 0; // the simulator was started anew: it counts from the beginning and knows of no block
            this.setBlocked(false);
        }
    }

    /** Takes in a message, edit or delete; other events are not about what the chat holds. */
    apply(event) {
        if (event.type === 'message' || event.type === 'edit') {
            this.put(event.message);
        } else if (event.type === 'delete') {
            this.messages = this.messages.filter((message) => message.id !== event.id);
        }
    }

    put(message) {
        const index = this.messages.findIndex((each) => each.id >= message.id);
        if (index < 0) {
            this.messages.push(message);
        } else {
            this.messages.splice(index, this.messages[index].id === message.id ? 1 : 0, message);
        }
    }

    /** All messages up to the last are read; answers whether that is news. */
    readAll() {
        const last = this.last?.id ?? 0;
        if (last <= this.read) {
            return false;
        }
        this.read = last;
        store(READ, { ...stored(READ), [this.chat]: last });
        return true;
    }

    setBlocked(blocked) {
        this.blocked = blocked;
        store(BLOCKED, { ...stored(BLOCKED), [this.chat]: blocked });
    }
}

/** The people one can be, the groups, the bot; filled by the first answer of the simulator. */
export class Cast {
    constructor() {
        this.people = [];
        this.groups = [];
        this.bot = { id: 0, name: 'Bot', username: '' };
        this.conversations = new Map();
    }

    /** Takes in what the simulator tells; chats that are known already keep what they hold. */
    fill({ people = [], groups = [], bot }) {
        this.people = people;
        this.groups = groups;
        this.bot = bot ?? this.bot;
        const wanted = [
            ...people.map((person) => [person.id, person.name, [person.id]]),
            ...groups.map((group) => [group.id, group.title, group.members ?? []]),
        ];
        const known = this.conversations;
        this.conversations = new Map(wanted.map(([chat, title, members]) =>
            [chat, known.get(chat) ?? new Conversation(chat, title, members)]));
        people.filter((person) => typeof person.blocked === 'boolean')
            .forEach((person) => this.conversations.get(person.id).setBlocked(person.blocked));
    }

    person(id) {
        return this.people.find((person) => person.id === id) ?? null;
    }

    /** The language of the person's client; English where it has none or one that no browser knows. */
    language(id) {
        try {
            return Intl.getCanonicalLocales(this.person(id)?.language || 'en')[0];
        } catch {
            return 'en';
        }
    }
}

/** The first words of a message, for the list of chats, quotes and the pinned bar. */
export function gist(message) {
    if (message === null) {
        return '';
    }
    const text = (message.text ?? '').replace(/\s+/gu, ' ').trim();
    const kinds = { photo: '🖼 Photo', document: `📎 ${message.file?.name ?? 'File'}`, voice: '🎤 Voice message', video: '🎬 Video',
        audio: '🎵 Audio', sticker: `${text || '👋'} Sticker` };
    if (message.file?.kind === 'sticker' || (message.file && !text)) {
        return kinds[message.file.kind] ?? kinds.document;
    }
    if (message.file) {
        return `${kinds[message.file.kind]?.split(' ')[0] ?? '📎'} ${text}`;
    }
    if (message.contact) {
        return `👤 ${message.contact.name}`;
    }
    return message.venue ? `📍 ${message.venue.title || 'Location'}` : text || 'Message';
}
