// The command menu: opened by its button or by '/', narrowed by typing, walked with the arrow keys.

import { byId, element } from './elements.js';

/** The list of the bot's commands over the composer. */
export class Commands {
    /** @param {function(string, boolean)} chosen gets the command, and whether it is only to be completed */
    constructor(chosen) {
        this.chosen = chosen;
        this.list = byId('command-menu');
        this.field = byId('composer');
        this.all = [];
        this.shown = [];
        this.index = 0;
        this.list.addEventListener('pointerdown', (event) => event.preventDefault()); // the field keeps the focus
        this.list.addEventListener('click', (event) => {
            const row = event.target.closest('[data-command]');
            if (row) {
                this.take(row.dataset.command, false);
            }
        });
    }

    get open() {
        return !this.list.hidden;
    }

    /** What the simulator says this person is offered. */
    fill(commands) {
        if (JSON.stringify(commands) === JSON.stringify(this.all)) {
            return; // the row that was walked to stays marked
        }
        this.all = commands ?? [];
        byId('commands').hidden = this.all.length === 0;
        if (this.open) {
            this.show(this.begin);
        }
    }

    /** Shows the commands that begin with these letters; none hides the list. */
    show(begin) {
        this.begin = begin;
        const wanted = begin.toLowerCase();
        this.shown = this.all.filter((each) => each.command.toLowerCase().startsWith(wanted));
        this.index = Math.max(0, this.shown.findIndex((each) => each.command.toLowerCase() === wanted));
        if (this.shown.length === 0) {
            this.hide();
            return;
        }
        this.list.replaceChildren(...this.shown.map((each, index) => element('li', {
            role: 'option', id: `command-${index}`, data: { command: each.command },
        },
        element('b', { text: `/${each.command}`, dir: 'ltr' }),
        element('span', { text: each.description, dir: 'auto' }))));
        this.list.hidden = false;
        byId('commands').setAttribute('aria-expanded', 'true');
        this.mark();
    }

    hide() {
        this.list.hidden = true;
        byId('commands').setAttribute('aria-expanded', 'false');
        this.field.removeAttribute('aria-activedescendant');
    }

    mark() {
        [...this.list.children].forEach((row, index) => row.setAttribute('aria-selected', String(index === this.index)));
        this.field.setAttribute('aria-activedescendant', `command-${this.index}`);
        this.list.children[this.index].scrollIntoView({ block: 'nearest' });
    }

    /** Answers whether the key was meant for the list. */
    key(event) {
        if (!this.open) {
            return false;
        }
        const steps = { ArrowDown: 1, ArrowUp: -1 };
        if (event.key in steps) {
            this.index = (this.index + steps[event.key] + this.shown.length) % this.shown.length;
            this.mark();
        } else if (event.key === 'Enter' || event.key === 'Tab') {
            this.take(this.shown[this.index].command, event.key === 'Tab');
        } else if (event.key === 'Escape') {
            this.hide();
        } else {
            return false;
        }
        event.preventDefault();
        event.stopPropagation();
        return true;
    }

    take(command, complete) {
        this.hide();
        this.chosen(command, complete);
    }
}
