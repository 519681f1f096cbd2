import { useActionData } from '@remix-run/react'
import { useFrame } from '#app/components/shell/frame.ts'

/**
 * What the page's action has answered; before it has, the form of this page that came when its session was over, so
 * that every page shows again what was typed as it does after a refusal.
 */
export function useAnswer<Act>() {
	const said = useActionData<Act>()
	const { unsent } = useFrame()
	return said ?? (unsent.reply ? { reply: unsent.reply } : undefined)
}
