/**
 * Suggestions below a text field while one types, by the ARIA 1.2 pattern of an editable combobox. The
 * page is whole without this script; fields that want it say so with `data-suggest`.
 */
type Suggestion = { text: string; as: string }

const waitMs = 120
let number = 0

/** A field, the list below it, and what is said of the list. */
type Box = {
	input: HTMLInputElement
	list: HTMLElement
	status: HTMLElement
	/** The option that the keys have reached; -1 for none. */
	active: number
	/** How often was asked: an answer that comes after a later question is too late. */
	asked: number
}

for (const input of Array.from(document.querySelectorAll<HTMLInputElement>('input[data-suggest]')))
	enhance(input)

function enhance(input: HTMLInputElement): void {
	const list = listFor(input)
	const status = document.createElement('span')
	status.className = 'only-read'
	status.setAttribute('role', 'status')
	list.after(status)
	const box: Box = { input, list, status, active: -1, asked: 0 }
	let timer = 0
	// Without suggestions a field is a field: what cannot be fetched is not missed.
	const soon = () => {
		clearTimeout(timer)
		timer = window.setTimeout(() => void ask(box).catch(() => close(box)), waitMs)
	}
	input.addEventListener('input', (event) => {
		if (!(event as InputEvent).isComposing) soon()
	})
	input.addEventListener('compositionend', soon)
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return
		if (event.key === 'ArrowDown' && list.hidden) soon()
		else if (!list.hidden && press(box, event.key)) event.preventDefault()
	})
	input.addEventListener('blur', () => close(box))
	list.addEventListener('mousedown', (event) => event.preventDefault())
	list.addEventListener('click', (event) =>
		take(box, (event.target as Element).closest('[role=option]')),
	)
}

const options = ({ list }: Box) => Array.from(list.children)

/** What a key does to the open list; whether that was all it should do. */
function press(box: Box, key: string): boolean {
	if (key === 'ArrowDown') mark(box, box.active + 1)
	else if (key === 'ArrowUp') mark(box, box.active < 0 ? -1 : box.active - 1)
	else if (key === 'Enter' && box.active >= 0) take(box, options(box)[box.active] || null)
	else if (key === 'Escape') close(box)
	else return false
	return true
}

function close(box: Box): void {
	box.asked += 1
	box.active = -1
	box.list.hidden = true
	box.input.setAttribute('aria-expanded', 'false')
	box.input.removeAttribute('aria-activedescendant')
}

function mark(box: Box, next: number): void {
	const all = options(box)
	box.active = (next + all.length) % all.length
	all.forEach((option, place) => {
		option.setAttribute('aria-selected', String(place === box.active))
	})
	const chosen = all[box.active]
	if (!chosen) return
	box.input.setAttribute('aria-activedescendant', chosen.id)
	chosen.scrollIntoView({ block: 'nearest' })
}

function take(box: Box, option: Element | null): void {
	if (!option) return
	box.input.value = option.getAttribute('data-text') || ''
	box.input.focus()
	close(box)
}

function show(box: Box, found: readonly Suggestion[]): void {
	const { input, list, status } = box
	close(box)
	list.textContent = ''
	found.forEach(({ text, as }, place) => {
		list.append(optionFor(`${list.id}-${place}`, text, as))
	})
	status.textContent = (input.dataset.suggestStatus || '').replace('#', String(found.length))
	list.hidden = found.length === 0
	input.setAttribute('aria-expanded', String(found.length > 0))
}

async function ask(box: Box): Promise<void> {
	const { input } = box
	box.asked += 1
	const mine = box.asked
	const typed = input.value.trim()
	if (typed === '') return close(box)
	const query = `q=${encodeURIComponent(typed)}&for=${input.dataset.suggest || ''}`
	const answer = await fetch(`/suggest?${query}`, { credentials: 'same-origin' })
	const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] }
	if (mine === box.asked && document.activeElement === input) show(box, suggestions)
}

function listFor(input: HTMLInputElement): HTMLElement {
	const list = document.createElement('ul')
	list.id = `suggestions-${number++}`
	list.className = 'suggestions'
	list.hidden = true
	list.setAttribute('role', 'listbox')
	const [label] = Array.from(input.labels || [])
	list.setAttribute('aria-label', label ? (label.textContent || '').trim() : '')
	const holder = input.parentElement
	if (holder) {
		holder.classList.add('has-suggestions')
		holder.append(list)
	}
	const attributes = {
		role: 'combobox',
		autocomplete: 'off',
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': list.id,
	}
	for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
	return list
}

function optionFor(id: string, text: string, as: string): HTMLElement {
	const option = document.createElement('li')
	option.id = id
	option.dataset.text = text
	option.setAttribute('role', 'option')
	option.setAttribute('aria-selected', 'false')
	option.textContent = text
	if (as !== '') {
		const kind = document.createElement('span')
		kind.className = 'text-soft'
		kind.textContent = ` ${as}`
		option.append(kind)
	}
	return option
}
