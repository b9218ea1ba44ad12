// Telegram's message entities as nodes: every kind of the Bot API's MessageEntity, an unknown one as plain text.

import { element, icon } from './elements.js';
import { exact, formatted } from './times.js';

const ADDRESSES = /^(https?|mailto|tel|tg):/iu;
const SIMPLE = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's' };
const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);

/**
 * The text with its entities.
 *
 * @param {string} text
 * @param {Array<{type: string, offset: number, length: number}>} entities offsets count UTF-16 units, as JavaScript does
 * @param {{command: function(string), open: function(string), copy: function(string), language: string}} deeds
 */
export function rich(text, entities, deeds) {
    const fragment = document.createDocumentFragment();
    const ordered = (entities ?? [])
        .filter((each) => each.offset >= 0 && each.length > 0 && each.offset < text.length)
        .sort((one, other) => one.offset - other.offset || other.length - one.length);
    fill(fragment, text, 0, text.length, ordered, deeds);
    return fragment;
}

/** Entities lie inside one another and never cross (Bot API); what crosses all the same is cut at the outer's end. */
function fill(parent, text, start, end, entities, deeds) {
    let position = start;
    let index = 0;
    while (index < entities.length) {
        const entity = entities[index++];
        const from = Math.max(entity.offset, position);
        const to = Math.min(entity.offset + entity.length, end);
        if (to <= from) {
            continue;
        }
        append(parent, text.slice(position, from));
        const inner = [];
        while (index < entities.length && entities[index].offset < to) {
            inner.push(entities[index++]);
        }
        const { outer, content } = wrap(entity, text.slice(from, to), deeds);
        if (content) {
            fill(content, text, from, to, inner, deeds);
        }
        parent.append(outer);
        position = to;
        if (BLOCKS.has(entity.type) && text[position] === '\n' && position < end) {
            position++; // the block ends its line by itself
        }
    }
    append(parent, text.slice(position, end));
}

function append(parent, words) {
    if (words) {
        parent.append(words);
    }
}

/** The node of an entity and where its content goes; content is null where the words are set already. */
function wrap(entity, words, deeds) {
    if (SIMPLE[entity.type]) {
        return same(element(SIMPLE[entity.type]));
    }
    switch (entity.type) {
        case 'spoiler':
            return spoiler();
        case 'code':
            return same(element('code', { title: 'Click to copy', on: { click: () => deeds.copy(words) } }));
        case 'pre':
            return block(entity, words, deeds);
        case 'blockquote':
            return same(element('blockquote', { dir: 'auto' }));
        case 'expandable_blockquote':
            return expandable();
        case 'text_link':
            return same(link(entity.url, words, deeds));
        case 'url':
            return same(link(/^[a-z][a-z0-9+.-]*:/iu.test(words) ? words : `https://${words}`, words, deeds));
        case 'email':
            return same(link(`mailto:${words}`, words, deeds));
        case 'phone_number':
            return same(link(`tel:${words.replace(/[^+\d]/gu, '')}`, words, deeds));
        case 'bot_command':
            return same(element('button', { type: 'button', class: 'word', data: { command: words.slice(1) },
                on: { click: () => deeds.command(words) } }));
        case 'mention':
        case 'text_mention':
        case 'hashtag':
        case 'cashtag':
            return same(element('span', { class: 'word' }));
        case 'date_time':
            return date(entity, deeds);
        default:
            return same(element('span'));
    }
}

const same = (node) => ({ outer: node, content: node });

function link(url, words, deeds) {
    if (!ADDRESSES.test(url ?? '')) {
        return element('span', { class: 'word', title: url });
    }
    const node = element('a', { href: url, target: '_blank', rel: 'noopener noreferrer', title: url });
    node.addEventListener('click', (event) => {
        if (!event.ctrlKey && !event.metaKey && !sameAddress(url, words)) {
            event.preventDefault();
            deeds.open(url);
        }
    });
    return node;
}

/** Whether the words themselves say where the link leads, so that nobody needs to be asked. */
function sameAddress(url, words) {
    const bare = (address) => address.trim().replace(/^(https?:\/\/|mailto:|tel:)/iu, '').replace(/\/$/u, '');
    return bare(url).toLowerCase() === bare(words).toLowerCase() || /^tel:/iu.test(url);
}

function spoiler() {
    const content = element('span', { class: 'spoiler-words' });
    const node = element('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Hidden text: press to show' },
        content);
    const open = (event) => {
        if (!node.classList.contains('open') && (event.type === 'click' || event.key === 'Enter' || event.key === ' ')) {
            event.preventDefault();
            event.stopPropagation();
            node.classList.add('open');
            ['role', 'tabindex', 'aria-label'].forEach((name) => node.removeAttribute(name));
        }
    };
    node.addEventListener('click', open, true);
    node.addEventListener('keydown', open);
    return { outer: node, content };
}

function block(entity, words, deeds) {
    const code = element('code');
    const outer = element('pre', { dir: 'ltr' },
        element('span', { class: 'pre-head' },
            element('span', { text: entity.language ?? '' }),
            element('button', { type: 'button', class: 'copy', 'aria-label': 'Copy', title: 'Copy',
                on: { click: () => deeds.copy(words) } }, icon('copy'))),
        code);
    return { outer, content: code };
}

function expandable() {
    const content = element('div', { class: 'quote-body' });
    const toggle = element('button', { type: 'button', class: 'quote-more', 'aria-expanded': 'false', hidden: true, text: 'Show more' });
    const outer = element('blockquote', { class: 'expandable', dir: 'auto' }, content, toggle);
    toggle.addEventListener('click', () => {
        const open = outer.classList.toggle('open');
        toggle.setAttribute('aria-expanded', String(open));
        toggle.textContent = open ? 'Show less' : 'Show more';
    });
    // whether there is more than three lines is known only once it has a width
    new ResizeObserver(() => {
        if (!outer.classList.contains('open')) {
            toggle.hidden = content.scrollHeight <= content.clientHeight + 2;
        }
    }).observe(content);
    return { outer, content };
}

function date(entity, deeds) {
    const seconds = Number(entity.unix_time ?? entity.unixTime);
    if (!Number.isFinite(seconds)) {
        return same(element('span'));
    }
    const shown = formatted(seconds, entity.date_time_format ?? entity.dateTimeFormat, deeds.language);
    const node = element('time', { class: 'date', title: exact(seconds), text: shown });
    node.dateTime = new Date(seconds * 1000).toISOString();
    return { outer: node, content: shown === null ? node : null };
}
