// What stands in an empty chat: who the bot is, in the person's language, and the way to begin.

import * as api from './api.js';
import { byId, element, paint } from './elements.js';

/** Shows or hides the card for this conversation; `start` is called by its button. */
export async function welcome(cast, conversation, isOpen, start) {
    const node = byId('welcome');
    const key = `${conversation.chat} ${conversation.as}`;
    const empty = conversation.loaded && conversation.messages.length === 0;
    node.hidden = !empty || node.dataset.key !== key;
    if (!empty || node.dataset.key === key) {
        return;
    }
    const answer = await api.welcome(conversation.chat, conversation.as).catch(() => null);
    if (isOpen(conversation) && conversation.messages.length === 0) {
        node.dataset.key = answer ? key : '';
        node.replaceChildren(...card(cast, conversation, answer?.description ?? '', start));
        node.hidden = false;
    }
}

function card(cast, conversation, description, start) {
    const picture = element('span', { 'aria-hidden': 'true' });
    paint(picture, cast.bot.id, cast.bot.name, 'bot large');
    return [
        picture,
        element('h3', { text: cast.bot.name, dir: 'auto' }),
        description ? element('p', { text: description, dir: 'auto', lang: cast.language(conversation.as) }) : null,
        conversation.group
            ? element('p', { class: 'hint',
                text: `In a group the bot answers to commands, to replies and where it is mentioned as @${cast.bot.username}.` })
            : element('button', { id: 'start', class: 'solid', type: 'button', text: 'Start', on: { click: start } }),
    ].filter(Boolean);
}
