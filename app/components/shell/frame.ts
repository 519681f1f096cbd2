import { useRouteLoaderData } from '@remix-run/react'
import type { Role } from '#app/domain/access/actor.ts'
import type { Preferences } from '#app/domain/preferences.ts'
import type { Unsent } from '#app/domain/unsent-form.ts'

/** What the root loader tells every page. */
export type Frame = {
	preferences: Preferences
	name: string
	here: string
	role: Role
	demo: boolean
	unread: number
	unsent: Unsent
}

const nobody: Frame = {
	preferences: { locale: 'zh-CN', textSize: 'normal', contrast: 'normal', reading: 'silent' },
	name: '',
	here: '/',
	role: 'anonymous',
	demo: false,
	unread: 0,
	unsent: { waits: false, reply: null },
}

/** Where the root loader itself has failed, pages still have a frame. */
export const useFrame = (): Frame => useRouteLoaderData<Frame>('root') ?? nobody
