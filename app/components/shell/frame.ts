import { useRouteLoaderData } from '@remix-run/react'
import type { Role } from '#app/domain/access/actor.ts'
import type { Contrast, Locale, TextSize } from '#app/domain/preferences.ts'

/** What the root loader tells every page. */
export type Frame = {
	preferences: { locale: Locale; textSize: TextSize; contrast: Contrast }
	name: string
	here: string
	role: Role
	demo: boolean
	unread: number
}

const nobody: Frame = {
	preferences: { locale: 'zh-CN', textSize: 'normal', contrast: 'normal' },
	name: '',
	here: '/',
	role: 'anonymous',
	demo: false,
	unread: 0,
}

/** Where the root loader itself has failed, pages still have a frame. */
export const useFrame = (): Frame => useRouteLoaderData<Frame>('root') ?? nobody
