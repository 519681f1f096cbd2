import { m } from '#app/locales/compiled/messages.js'

export function DemoBanner() {
	return (
		<aside
			aria-label={m.demo_banner_label()}
			className="bg-care-pale text-care border-b-2 border-care px-4 py-1 text-center font-semibold print:hidden"
		>
			{m.demo_banner()}
		</aside>
	)
}
