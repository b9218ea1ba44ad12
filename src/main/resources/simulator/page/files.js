// Sending files: the clip button, a drop onto the chat, a picture pasted into the field.

import { byId, element, icon } from './elements.js';
import { size } from './times.js';

let chosen = [];
let returnTo = null;

/** Connects the ways in. `send(file, caption)` is called for each file once the person agreed. */
export function prepareFiles(send) {
    const input = byId('attachment');
    byId('attach').addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
        offer([...input.files]);
        input.value = '';
    });
    byId('composer').addEventListener('paste', (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        if (files.length > 0) {
            event.preventDefault();
            offer(files);
        }
    });
    prepareDrop();
    byId('file-cancel').addEventListener('click', () => byId('file-dialog').close());
    byId('file-send').addEventListener('click', () => agreed(send));
    byId('file-caption').addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            agreed(send);
        }
    });
    byId('file-dialog').addEventListener('close', () => {
        chosen = [];
        returnTo?.focus();
    });
}

function prepareDrop() {
    const chat = byId('chat');
    const drop = byId('drop');
    const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
    chat.addEventListener('dragover', (event) => {
        if (carriesFiles(event) && !byId('composer-form').hidden) {
            event.preventDefault();
            drop.hidden = false;
        }
    });
    chat.addEventListener('dragleave', (event) => {
        if (!chat.contains(event.relatedTarget)) {
            drop.hidden = true;
        }
    });
    chat.addEventListener('drop', (event) => {
        drop.hidden = true;
        if (carriesFiles(event) && !byId('composer-form').hidden) {
            event.preventDefault();
            offer([...event.dataTransfer.files]);
        }
    });
}

function offer(files) {
    if (files.length === 0) {
        return;
    }
    chosen = files;
    returnTo = byId('composer');
    byId('file-title').textContent = files.length === 1 ? 'Send a file' : `Send ${files.length} files`;
    byId('file-list').replaceChildren(...files.map(line));
    byId('file-caption').value = '';
    byId('file-dialog').showModal();
    byId('file-caption').focus();
}

function line(file) {
    const picture = element('span', { class: 'file-picture' }, icon('file'));
    if (file.type.startsWith('image/')) {
        draw(file, picture);
    }
    return element('li', {}, picture, element('span', { class: 'file-words' },
        element('b', { dir: 'auto', text: file.name }), element('span', { text: size(file.size) })));
}

/** Draws a small picture; a canvas needs no address that the page's security policy would have to allow. */
async function draw(file, into) {
    try {
        const bitmap = await createImageBitmap(file);
        const side = 96;
        const canvas = element('canvas', { width: side, height: side });
        const scale = Math.max(side / bitmap.width, side / bitmap.height);
        const [width, height] = [bitmap.width * scale, bitmap.height * scale];
        canvas.getContext('2d').drawImage(bitmap, (side - width) / 2, (side - height) / 2, width, height);
        bitmap.close();
        into.replaceChildren(canvas);
    } catch {
        // not a picture that this browser can draw: the sign of a file stays
    }
}

async function agreed(send) {
    const files = chosen;
    const caption = byId('file-caption').value.trim();
    byId('file-dialog').close();
    for (const [index, file] of files.entries()) {
        if (!(await send(file, index === 0 ? caption : ''))) {
            return;
        }
    }
}
