import type { MetaFunction } from '@remix-run/node'
import {
	Links,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	useMatches,
	useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { Island } from '#app/components/island.tsx'
import { NonceContext } from '#app/components/nonce.ts'
import { ProblemPage, problemTitle } from '#app/components/problem-page.tsx'
import { DemoBanner } from '#app/components/shell/demo-banner.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { unsentFor } from '#app/http/unsent-form.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { speak } from '#app/locales/speaking.server.ts'
import { pageFrame } from '#app/queries/shell/page-frame.server.ts'
import './tailwind.css'

export const loader = guarded(
	{ open: 'every page has a frame' },
	async ({ ctx, visitor, request }) => {
		speak(visitor.preferences.locale)
		return {
			preferences: visitor.preferences,
			name: visitor.account?.displayName ?? '',
			here: new URL(request.url).pathname,
			unsent: await unsentFor(request, visitor),
			...(await pageFrame(ctx)),
		}
	},
)

/** The title of a page that went wrong; every other page sets its own. */
export const meta: MetaFunction = ({ error }) => [
	{
		title: error === undefined ? m.site_name() : m.title_with_site({ title: problemTitle(error) }),
	},
]

type Handle = { hydrates?: boolean; dense?: boolean } | undefined

export function Layout({ children }: { children: ReactNode }) {
	const handles = useMatches().map(({ handle }) => handle as Handle)
	const hydrates = handles.some((handle) => handle?.hydrates)
	const frame = useRouteLoaderData<typeof loader>('root')
	const nonce = useContext(NonceContext)
	const {
		locale = 'zh-CN',
		textSize = 'normal',
		contrast = 'normal',
		reading,
	} = frame?.preferences ?? {}
	const dense = handles.some((handle) => handle?.dense)
	return (
		<html
			lang={locale}
			className={[`text-${textSize}`, `contrast-${contrast}`, dense ? 'dense' : '']
				.join(' ')
				.trim()}
		>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="format-detection" content="telephone=no" />
				<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
				<Meta />
				<Links />
			</head>
			<body>
				{frame?.demo && <DemoBanner />}
				{children}
				{reading === 'aloud' && !hydrates && <ReadAloud />}
				{hydrates && (
					<>
						<ScrollRestoration nonce={nonce} />
						<Scripts nonce={nonce} />
					</>
				)}
			</body>
		</html>
	)
}

/** The voice of the browser, for whoever has asked for it; pages that come to life are those of staff. */
function ReadAloud() {
	return (
		<Island
			name="read-aloud"
			words={{
				'data-read': m.read_aloud(),
				'data-stop': m.read_aloud_stop(),
				'data-missing': m.read_aloud_missing(),
			}}
		/>
	)
}

export default function Root() {
	return <Outlet />
}

export function ErrorBoundary() {
	return <ProblemPage />
}
