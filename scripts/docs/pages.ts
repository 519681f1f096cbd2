import { architecturePage } from './architecture-page.ts'
import { parametersPage } from './parameters-page.ts'
import { recipientsPage } from './recipients-page.ts'
import { rightsPage } from './rights-page.ts'
import { placesOfSite, routesPage } from './routes-page.ts'
import { settingsPage } from './settings-page.ts'
import { statePages } from './state-pages.ts'

/** Every printed page, by its path below docs/. */
export async function printedPages(): Promise<Record<string, string>> {
	const places = await placesOfSite()
	return {
		'architecture.md': architecturePage(),
		'for-recipients.md': recipientsPage(),
		'policy-parameters.md': parametersPage(),
		'rights.md': rightsPage(places),
		'routes.md': routesPage(places),
		'settings.md': settingsPage(),
		...statePages(),
	}
}
