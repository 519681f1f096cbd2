import { Form } from '@remix-run/react'
import { FormKey } from '#app/components/form/form-key.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { useFrame } from './frame.ts'

/**
 * Large type, high contrast, language and, where a page can be read aloud, that: plain buttons that work without
 * JavaScript and are remembered.
 */
export function DisplaySettings({ aloud = false }: { aloud?: boolean }) {
	const { preferences, here } = useFrame()
	const { locale, textSize, contrast, reading } = preferences
	const choices = [
		{
			name: 'textSize',
			value: textSize === 'large' ? 'normal' : 'large',
			words: textSize === 'large' ? m.display_normal_size() : m.display_large(),
		},
		{
			name: 'contrast',
			value: contrast === 'high' ? 'normal' : 'high',
			words: contrast === 'high' ? m.display_normal_contrast() : m.display_contrast(),
		},
		aloud && {
			name: 'reading',
			value: reading === 'aloud' ? 'silent' : 'aloud',
			words: reading === 'aloud' ? m.display_silent() : m.display_aloud(),
		},
		{ name: 'locale', value: locale === 'en' ? 'zh-CN' : 'en', words: m.display_language() },
	]
	return (
		<Form
			method="post"
			action="/preferences"
			reloadDocument
			aria-label={m.display_settings()}
			className="print:hidden"
		>
			<FormKey />
			<input type="hidden" name="back" value={here} />
			<div className="cluster">
				{choices
					.filter((choice) => choice !== false)
					.map(({ name, value, words }) => (
						<button
							key={name}
							type="submit"
							name={name}
							value={value}
							className="min-h-11 px-2 underline text-ink"
						>
							{words}
						</button>
					))}
			</div>
		</Form>
	)
}
