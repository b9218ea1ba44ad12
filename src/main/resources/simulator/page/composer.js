// The field at the bottom: writing, replying, editing, the count of characters, the command menu.

import { Commands } from './commands.js';
import { byId, element } from './elements.js';
import { count, LIMIT, pieces } from './pieces.js';
import { gist } from './store.js';

const WARN_FROM = 3500;

/** Lets the person write into the open chat. */
export class Composer {
    /**
     * @param {Object} deeds
     * @param {function(string, ?number): Promise<boolean>} deeds.send answers whether it was taken
     * @param {function(number, string): Promise<boolean>} deeds.edit likewise
     * @param {function(string): string} deeds.addressed a command as it is written in this chat
     * @param {function()} deeds.refreshMenu asks for the commands anew
     * @param {function()} deeds.drafted called when the draft changed
     */
    constructor(deeds) {
        this.deeds = deeds;
        this.field = byId('composer');
        this.commands = new Commands((command, complete) => this.command(command, complete));
        this.conversation = null;
        this.reply = null;
        this.editing = null;
        this.connect();
    }

    connect() {
        this.field.addEventListener('input', () => this.typed());
        this.field.addEventListener('keydown', (event) => this.key(event));
        this.field.addEventListener('blur', () => this.commands.hide());
        byId('composer-form').addEventListener('submit', (event) => {
            event.preventDefault();
            this.submit();
        });
        byId('quote-cancel').addEventListener('click', () => {
            this.dropQuote();
            this.focus();
        });
        byId('commands').addEventListener('pointerdown', (event) => event.preventDefault());
        byId('commands').addEventListener('click', () => this.toggleCommands());
    }

    /** Turns to another chat; what was being written in the one before stays there. */
    open(conversation) {
        if (this.conversation !== null) {
            this.dropQuote();
        }
        this.conversation = conversation;
        this.write(conversation.draft);
        this.commands.hide();
    }

    focus() {
        this.field.focus({ preventScroll: true });
    }

    write(text) {
        this.field.value = text;
        this.fit();
    }

    typed() {
        if (this.editing === null) {
            this.conversation.draft = this.field.value;
        }
        const begin = /^\/([A-Za-z0-9_]*)$/u.exec(this.field.value);
        if (begin && this.editing === null) {
            if (begin[1] === '') {
                this.deeds.refreshMenu();
            }
            this.commands.show(begin[1]);
        } else {
            this.commands.hide();
        }
        this.fit();
    }

    /** Grows with the text and counts it. */
    fit() {
        const { field } = this;
        field.style.height = 'auto';
        field.style.height = `${field.scrollHeight}px`;
        field.classList.toggle('tall', field.scrollHeight > field.clientHeight + 1);
        const signs = count(field.value.trim());
        const counter = byId('counter');
        counter.hidden = signs < WARN_FROM;
        counter.classList.toggle('over', signs > LIMIT);
        counter.textContent = signs <= LIMIT ? String(LIMIT - signs)
            : this.editing === null ? `${pieces(field.value).length} messages` : String(LIMIT - signs);
        counter.title = signs <= LIMIT ? `${LIMIT - signs} characters left in this message` : 'Longer than one message can be';
        byId('send').disabled = signs === 0 || (this.editing !== null && signs > LIMIT);
    }

    key(event) {
        if (event.isComposing || event.keyCode === 229) {
            return; // the keystroke belongs to an input method, as for Chinese
        }
        if (this.commands.key(event)) {
            return;
        }
        if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
            event.preventDefault();
            this.submit();
        } else if (event.key === 'Escape' && (this.reply !== null || this.editing !== null)) {
            event.preventDefault();
            event.stopPropagation();
            this.dropQuote();
        } else if (event.key === 'ArrowUp' && this.field.value === '' && this.editing === null) {
            this.editLast(event);
        }
    }

    editLast(event) {
        const last = this.conversation.messages.findLast((message) => this.editable(message));
        if (last) {
            event.preventDefault();
            this.edit(last);
        }
    }

    /** Own words can be edited; files, stickers and others' messages cannot. */
    editable(message) {
        return !this.conversation.incoming(message) && !message.file && Boolean(message.text);
    }

    edit(message) {
        this.reply = null;
        this.editing = message;
        this.quote('edit', 'Edit message', gist(message));
        this.write(message.text);
        this.focus();
        this.field.setSelectionRange(message.text.length, message.text.length);
    }

    replyTo(message) {
        if (this.editing !== null) {
            this.dropQuote();
        }
        this.reply = message;
        this.quote('reply', `Reply to ${message.from?.name ?? ''}`, gist(message));
        this.focus();
    }

    quote(symbol, title, text) {
        byId('quote-icon').setAttribute('href', `#icon-${symbol}`);
        byId('quote-title').textContent = title;
        byId('quote-text').textContent = text;
        byId('quote').hidden = false;
        byId('send-icon').setAttribute('href', symbol === 'edit' ? '#icon-check' : '#icon-send');
        byId('send').setAttribute('aria-label', symbol === 'edit' ? 'Save' : 'Send');
    }

    dropQuote() {
        const edited = this.editing !== null;
        this.reply = null;
        this.editing = null;
        byId('quote').hidden = true;
        byId('send-icon').setAttribute('href', '#icon-send');
        byId('send').setAttribute('aria-label', 'Send');
        if (edited) {
            this.write(this.conversation.draft);
        }
    }

    async submit() {
        const text = this.field.value;
        const { conversation, editing } = this;
        if (text.trim() === '' || byId('send').disabled) {
            return;
        }
        if (editing !== null) {
            this.dropQuote();
            if (text.trim() !== editing.text && !(await this.deeds.edit(editing.id, text.trim())) && this.conversation === conversation) {
                this.edit(editing);
                this.write(text);
            }
            return;
        }
        const answered = this.reply;
        this.dropQuote();
        this.clear();
        await this.sendAll(conversation, text, answered);
    }

    clear() {
        this.conversation.draft = '';
        this.write('');
        this.commands.hide();
        this.deeds.drafted();
    }

    /** Sends a long text as several messages; what the simulator did not take comes back into the field. */
    async sendAll(conversation, text, answered) {
        const all = pieces(text);
        for (let index = 0; index < all.length; index++) {
            if (!(await this.deeds.send(conversation, all[index], index === 0 ? answered?.id ?? null : null))) {
                this.giveBack(conversation, all.slice(index).join('\n'), index === 0 ? answered : null);
                return;
            }
        }
    }

    giveBack(conversation, text, answered) {
        conversation.draft = [text, conversation.draft].filter(Boolean).join('\n');
        if (this.conversation === conversation && this.editing === null) {
            this.write(conversation.draft);
            if (answered !== null) {
                this.replyTo(answered);
            }
        }
        this.deeds.drafted();
    }

    toggleCommands() {
        if (this.commands.open) {
            this.commands.hide();
            return;
        }
        this.focus();
        this.deeds.refreshMenu();
        this.commands.show('');
    }

    command(command, complete) {
        const full = this.deeds.addressed(`/${command}`);
        if (complete) {
            this.write(`${full} `);
            this.conversation.draft = this.field.value;
            return;
        }
        this.clear();
        this.deeds.send(this.conversation, full, null);
    }

    /** In a group one writes as one of its members. */
    speakers(cast, changed) {
        const { conversation } = this;
        const select = byId('speaker');
        byId('speaker-label').hidden = !conversation.group;
        select.replaceChildren(...conversation.members.map((id) => element('option', { value: id, text: cast.person(id)?.name ?? id })));
        select.value = String(conversation.as);
        select.onchange = () => changed(Number(select.value));
    }
}
