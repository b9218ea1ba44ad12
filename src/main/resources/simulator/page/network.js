// The weather between the bot and the simulated Telegram.

import * as api from './api.js';
import { byId } from './elements.js';

/** The modes of the network, as the menu and the banner name them. */
export const MODES = {
    ok: { label: 'Fine', note: 'Calls go through' },
    down: { label: 'Down', note: 'Connections are cut', banner: 'Network down: the bot cannot reach Telegram.' },
    slow: { label: 'Slow', note: 'Two seconds a call', banner: 'Slow network: each of the bot’s calls takes two seconds.' },
    busy: { label: 'Busy', note: '“Too many requests”', banner: 'Telegram is busy: it asks the bot to wait three seconds.' },
    failing: { label: 'Failing', note: '“Bad gateway”', banner: 'Telegram is failing: it answers “502 Bad Gateway”.' },
};

let current = 'ok';

/** The mode that the simulator last told. */
export const mode = () => current;

/** Shows a mode: a banner stands over the chat while it is not fine. */
export function showNetwork(next) {
    current = next in MODES ? next : 'ok';
    const banner = byId('network-banner');
    banner.dataset.mode = current;
    banner.hidden = current === 'ok';
    byId('network-words').textContent = MODES[current].banner ?? '';
}

/** Asks the simulator for its mode; says nothing where it does not answer. */
export async function askNetwork() {
    const answer = await api.network().catch(() => null);
    if (answer?.mode) {
        showNetwork(answer.mode);
    }
}
