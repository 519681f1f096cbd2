/**
 * Reads a page aloud with the voice of the browser, for whoever has asked for it. The button comes from here: where the
 * browser has no voice it says so instead.
 */

/** Long utterances are cut off by some browsers: a sentence, or so many letters, at a time. */
const mostLetters = 120

const tag = document.querySelector<HTMLScriptElement>('script[data-read]')
const main = document.querySelector('main')
if (tag && main) offer(main, tag.dataset)

function offer(from: HTMLElement, words: DOMStringMap): void {
	if (!('speechSynthesis' in window)) return void said(from, words.missing || '')
	const button = document.createElement('button')
	button.type = 'button'
	button.className = 'button-quiet mb-4'
	const show = (isReading: boolean) => {
		button.textContent = (isReading ? words.stop : words.read) || ''
		button.setAttribute('aria-pressed', String(isReading))
	}
	show(false)
	from.insertBefore(button, from.firstChild)
	button.addEventListener('click', () => {
		if (button.getAttribute('aria-pressed') === 'true') silence()
		else read(from, button, () => show(false))
		show(speechSynthesis.speaking || speechSynthesis.pending)
	})
	window.addEventListener('pagehide', silence)
}

function silence(): void {
	speechSynthesis.cancel()
}

function read(from: HTMLElement, button: HTMLElement, ended: () => void): void {
	silence()
	const parts = partsOf(from, button)
	parts.forEach((part, place) => {
		const utterance = new SpeechSynthesisUtterance(part)
		utterance.lang = document.documentElement.lang
		utterance.rate = 0.9
		utterance.onerror = ended
		if (place === parts.length - 1) utterance.onend = ended
		speechSynthesis.speak(utterance)
	})
}

/** The visible text as one hears it: line by line, long lines by their sentences. */
function partsOf(from: HTMLElement, button: HTMLElement): string[] {
	button.hidden = true
	const lines = from.innerText.split('\n')
	button.hidden = false
	const parts: string[] = []
	for (const line of lines)
		for (const sentence of line.match(/[^。！？.!?]+[。！？.!?]*/g) || [])
			for (let start = 0; start < sentence.length; start += mostLetters)
				if (sentence.trim() !== '') parts.push(sentence.slice(start, start + mostLetters).trim())
	return parts
}

function said(from: HTMLElement, text: string): void {
	const line = document.createElement('p')
	line.setAttribute('role', 'status')
	line.className = 'text-soft mb-4'
	line.textContent = text
	from.insertBefore(line, from.firstChild)
}
