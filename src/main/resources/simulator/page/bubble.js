// One message as it stands in the chat.

import { fileUrl } from './api.js';
import { avatar, element, icon } from './elements.js';
import { keyboard } from './keyboard.js';
import { rich } from './rich.js';
import { gist } from './store.js';
import { exact, size, time } from './times.js';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const ONLY_EMOJI = /^(?:\p{RI}\p{RI}|\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Emoji_Modifier}|\u200D|\uFE0F|\p{Emoji_Modifier_Base})+$/u;
const DRAWN = /^image\/(png|jpe?g|gif|webp|avif|bmp|svg\+xml)$/iu;

/**
 * A message's node.
 *
 * @param {Conversation} conversation
 * @param {Object} message as the simulator tells it
 * @param {Object} deeds what its parts do when they are used
 */
export function bubble(conversation, message, deeds) {
    const sender = message.from ?? { id: 0, name: '', bot: true };
    const from = conversation.incoming(message) ? (sender.bot ? 'bot' : 'other') : 'own';
    const keys = keyboard(conversation.chat, message, deeds);
    const huge = big(message);
    const look = huge ? 'bare' : message.file?.kind === 'photo' ? (message.text ? 'pictured' : 'pictured wordless') : '';
    const body = element('div', { class: `bubble ${look}`.trim() },
        from !== 'own' && conversation.group ? name(sender) : null,
        quote(conversation, message, deeds),
        ...parts(message, deeds),
        words(message, deeds, huge),
        meta(message));
    return element('div', { class: `message ${from}${keys ? ' with-keyboard' : ''}`, role: 'article', tabindex: '-1',
        'aria-label': `${from === 'own' ? 'You' : sender.name}, ${time(message.date)}`,
        data: { message: message.id, from } },
    from !== 'own' && conversation.group ? avatar(sender.id, sender.name, sender.bot ? 'bot small' : 'small') : null,
    element('div', { class: 'stack' }, body, keys),
    element('button', { class: 'more icon-button', type: 'button', tabindex: '-1', 'aria-label': 'Message actions',
        'aria-haspopup': 'menu' }, icon('more')));
}

function name(sender) {
    return element('div', { class: 'sender', dir: 'auto', text: sender.name, data: { hue: Math.abs(sender.id) % 8 } });
}

function quote(conversation, message, deeds) {
    if (!message.replyTo) {
        return null;
    }
    const original = conversation.find(message.replyTo);
    return element('button', { class: 'reply', type: 'button', data: { reply: message.replyTo },
        on: { click: () => deeds.goTo(message.replyTo) } },
    element('b', { dir: 'auto', text: original ? original.from?.name : 'Deleted message' }),
    element('span', { dir: 'auto', text: original ? gist(original) : '' }));
}

/** What a message holds besides its words. */
function parts(message, deeds) {
    return [
        message.file ? file(message, deeds) : null,
        message.contact ? contact(message.contact) : null,
        message.venue ? venue(message.venue, deeds) : null,
    ];
}

function file(message, deeds) {
    const { kind, mime = '', id } = message.file;
    const url = fileUrl(id);
    if (kind === 'sticker') {
        return sticker(message, url);
    }
    if (kind === 'photo') {
        return photo(message, url, deeds);
    }
    if (kind === 'voice' || kind === 'audio') {
        return element('audio', { class: 'sound', controls: true, preload: 'none', src: url, data: { file: id } });
    }
    if (kind === 'video') {
        return element('video', { class: 'film', controls: true, preload: 'metadata', src: url, data: { file: id } });
    }
    return paper(message.file, url, mime);
}

function sticker(message, url) {
    const stand = element('span', { class: 'sticker-emoji', text: message.text || '👋', role: 'img', 'aria-label': 'Sticker' });
    if (!DRAWN.test(message.file.mime ?? '')) {
        return stand;
    }
    const image = element('img', { class: 'sticker', src: url, alt: 'Sticker', data: { file: message.file.id } });
    image.addEventListener('error', () => image.replaceWith(stand));
    image.addEventListener('load', () => image.naturalWidth < 8 && image.replaceWith(stand)); // a mere placeholder
    return image;
}

function photo(message, url, deeds) {
    const image = element('img', { src: url, alt: message.text ? '' : `Photo ${message.file.name ?? ''}`.trim(), decoding: 'async' });
    const frame = element('button', { class: 'photo', type: 'button', 'aria-label': 'Open photo', data: { file: message.file.id },
        on: { click: () => deeds.view(url, message.file.name) } }, image);
    image.addEventListener('load', () => frame.classList.add('drawn'));
    image.addEventListener('error', () => frame.replaceWith(paper(message.file, url, message.file.mime ?? '')));
    return frame;
}

function paper(held, url, mime) {
    const ending = /\.([\p{L}\p{N}]{1,4})$/u.exec(held.name ?? '')?.[1] ?? mime.split('/').pop().slice(0, 4);
    return element('a', { class: 'paper', href: url, download: held.name || true, data: { file: held.id } },
        element('span', { class: 'paper-icon', 'aria-hidden': 'true' }, icon('file'), element('span', { text: ending })),
        element('span', { class: 'paper-words' },
            element('b', { dir: 'auto', text: held.name || 'File' }),
            element('span', { text: `${size(held.size)} · Download` })));
}

function contact(person) {
    const card = element('div', { class: 'contact' },
        avatar([...(person.name ?? '')].reduce((sum, sign) => sum + sign.codePointAt(0), 0), person.name),
        element('span', { class: 'contact-words' },
            element('b', { dir: 'auto', text: person.name }),
            person.phone ? element('a', { href: `tel:${person.phone.replace(/[^+\d]/gu, '')}`, dir: 'ltr', text: person.phone }) : null));
    if (!person.vcard) {
        return card;
    }
    const save = element('a', { class: 'side-link', href: '#', download: `${person.name || 'contact'}.vcf`, text: 'Save contact' });
    save.addEventListener('click', () => {
        save.href = URL.createObjectURL(new Blob([person.vcard], { type: 'text/vcard' }));
        setTimeout(() => URL.revokeObjectURL(save.href), 10_000);
    });
    return element('div', { class: 'card' }, card, save);
}

function venue(place, deeds) {
    const exactly = Number.isFinite(place.latitude) && Number.isFinite(place.longitude);
    const map = `https://www.openstreetmap.org/?mlat=${place.latitude}&mlon=${place.longitude}#map=16/${place.latitude}/${place.longitude}`;
    return element('div', { class: 'card' },
        element('div', { class: 'contact' },
            element('span', { class: 'avatar place', 'aria-hidden': 'true' }, icon('place')),
            element('span', { class: 'contact-words' },
                element('b', { dir: 'auto', text: place.title || 'Location' }),
                element('span', { dir: 'auto', text: place.address || (exactly ? `${place.latitude}, ${place.longitude}` : '') }))),
        exactly ? element('button', { class: 'side-link', type: 'button', text: 'Show on a map', on: { click: () => deeds.open(map) } }) : null);
}

function words(message, deeds, huge) {
    const text = message.text ?? '';
    if (!text || message.file?.kind === 'sticker') {
        return null;
    }
    const node = element('div', { class: `text${huge ? ` emoji-${huge}` : ''}`, dir: 'auto' });
    node.append(rich(text, message.entities, deeds));
    // room for the time on the last line; where that line runs from the right or is a block, the time has its own line
    const lastLine = text.slice(text.lastIndexOf('\n') + 1);
    if (huge || RIGHT_TO_LEFT.test(lastLine) || node.lastChild instanceof HTMLQuoteElement || node.lastChild?.nodeName === 'PRE') {
        node.classList.add('closed');
    } else {
        const room = ['room', message.edited ? 'edited' : '', message.pinned ? 'pinned' : ''].join(' ').trim();
        node.append(element('span', { class: room, 'aria-hidden': 'true' }));
    }
    return node;
}

function meta(message) {
    const clock = element('time', { text: time(message.date), title: exact(message.date) });
    clock.dateTime = new Date(message.date * 1000).toISOString();
    return element('span', { class: 'meta' },
        message.pinned ? icon('pin') : null,
        message.edited ? element('span', { class: 'edited', text: 'edited', title: exact(message.edited) }) : null, clock);
}

/** 1 to 3 for a message of so many emoji and nothing else, which is drawn large; 0 for any other. */
function big(message) {
    const text = (message.text ?? '').trim();
    if (message.file?.kind === 'sticker') {
        return 1;
    }
    if (!text || text.length > 24 || message.file || message.replyTo || message.keyboard?.length || (message.entities ?? []).length || !ONLY_EMOJI.test(text)) {
        return 0;
    }
    const count = [...new Intl.Segmenter().segment(text)].length;
    return count <= 3 ? count : 0;
}
