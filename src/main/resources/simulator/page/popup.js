// The menu that opens at a button or at the pointer: arrow keys, Home, End, Escape; the focus goes back afterwards.

import { byId, element, icon } from './elements.js';

let opener = null;

/** Whether a menu is open. */
export const isOpen = () => !byId('menu').hidden;

/**
 * Opens the menu.
 *
 * @param {Array<Object>} rows `{label, icon, action, data, checked, danger}`; one with `heading` alone is a heading
 * @param {{x: number, y: number}} point where its corner lies
 * @param {HTMLElement} from gets the focus back
 */
export function openMenu(rows, point, from) {
    closeMenu();
    const menu = byId('menu');
    menu.replaceChildren(...rows.map(row));
    menu.hidden = false;
    opener = from;
    opener.setAttribute('aria-expanded', 'true');
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(point.x, innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, point.y + height > innerHeight - 8 ? point.y - height - 8 : point.y)}px`;
    items()[0]?.focus();
}

function row(each) {
    if (each.heading) {
        return element('div', { class: 'menu-heading', role: 'presentation', text: each.heading });
    }
    const radio = typeof each.checked === 'boolean';
    return element('button', {
        type: 'button', role: radio ? 'menuitemradio' : 'menuitem', 'aria-checked': radio ? String(each.checked) : null,
        tabindex: '-1', class: each.danger ? 'danger' : null, data: each.data ?? {},
        on: { click: () => (closeMenu(), each.action()) },
    }, radio ? element('span', { class: 'radio', 'aria-hidden': 'true' }) : icon(each.icon),
    element('span', { class: 'menu-words' }, element('span', { text: each.label }),
        each.note ? element('small', { text: each.note }) : null));
}

const items = () => [...byId('menu').querySelectorAll('button')];

/** Closes the menu, if one is open. */
export function closeMenu(refocus = true) {
    const menu = byId('menu');
    if (menu.hidden) {
        return;
    }
    const inside = menu.contains(document.activeElement);
    menu.hidden = true;
    opener?.setAttribute('aria-expanded', 'false');
    if (refocus && inside) {
        opener?.focus({ preventScroll: true });
    }
}

/** Connects keys and clicks; called once. */
export function prepareMenu() {
    const menu = byId('menu');
    menu.addEventListener('keydown', (event) => {
        const all = items();
        const here = all.indexOf(document.activeElement);
        const targets = { ArrowDown: (here + 1) % all.length, ArrowUp: (here - 1 + all.length) % all.length, Home: 0,
            End: all.length - 1 };
        if (event.key in targets) {
            event.preventDefault();
            all[targets[event.key]].focus();
        } else if (event.key === 'Escape' || event.key === 'Tab') {
            event.preventDefault();
            event.stopPropagation();
            closeMenu();
        }
    });
    addEventListener('pointerdown', (event) => {
        if (!menu.hidden && !menu.contains(event.target) && !opener?.contains(event.target)) {
            closeMenu(false);
        }
    }, true);
    addEventListener('resize', () => closeMenu(false));
    // not on 'scroll': the chat also moves when the bot writes
    ['wheel', 'touchmove'].forEach((name) => byId('scroller').addEventListener(name, () => closeMenu(false), { passive: true }));
}
