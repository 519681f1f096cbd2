import { createContext } from 'react'

/** The answer's nonce for inline scripts; empty in the browser, which hides the attribute anyway. */
export const NonceContext = createContext('')
