// Builds the page's nodes. Words only ever become text nodes; nothing here or elsewhere parses HTML.

const SVG = 'http://www.w3.org/2000/svg';

/** The element of this id; it stands in index.html. */
export const byId = (id) => document.getElementById(id);

/**
 * A new element.
 *
 * @param {string} tag
 * @param {Object<string, *>} properties attributes by name; `text` is its words, `on` its listeners by event,
 *     `data` its data attributes; a value of null, undefined or false leaves the attribute out
 * @param {...(Node|string|null|undefined)} children
 */
export function element(tag, properties = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
        set(node, name, value);
    }
    node.append(...children.filter((child) => child !== null && child !== undefined));
    return node;
}

function set(node, name, value) {
    if (name === 'on') {
        Object.entries(value).forEach(([event, listener]) => node.addEventListener(event, listener));
    } else if (name === 'data') {
        Object.entries(value).forEach(([key, each]) => (node.dataset[key] = each));
    } else if (name === 'text') {
        node.textContent = value ?? '';
    } else if (value === true) {
        node.setAttribute(name, '');
    } else if (value !== null && value !== undefined && value !== false) {
        node.setAttribute(name, value);
    }
}

/** One of the drawings in index.html, by its name without 'icon-'. */
export function icon(name) {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `#icon-${name}`);
    svg.append(use);
    return svg;
}

/** A round picture with a name's initials; its colour follows from the id, so it is the same everywhere. */
export function avatar(id, name, kind = '') {
    const node = element('span', { class: `avatar ${kind}`.trim(), 'aria-hidden': 'true' });
    paint(node, id, name, kind);
    return node;
}

/** Makes an existing avatar that of another. */
export function paint(node, id, name, kind = '') {
    node.className = `avatar ${kind}`.trim();
    node.dataset.hue = String(Math.abs(Number(id)) % 8);
    node.replaceChildren(kind.startsWith('bot') ? botMark() : kind.startsWith('group') ? icon('group') : initials(name));
}

function botMark() {
    return element('img', { src: '/simulator/page/icon.svg', alt: '' });
}

/** Up to two first letters; one for a name in Chinese, where the family name stands first. */
export function initials(name) {
    const words = String(name ?? '').trim().split(/\s+/u).filter(Boolean);
    const firsts = words.map((word) => [...word].find((sign) => /[\p{L}\p{N}]/u.test(sign))).filter(Boolean);
    const wanted = /\p{Script=Han}/u.test(firsts[0] ?? '') ? firsts.slice(0, 1) : [firsts[0], firsts.at(-1)];
    return firsts.length < 2 ? (firsts[0] ?? '?').toUpperCase() : wanted.join('').toUpperCase();
}
