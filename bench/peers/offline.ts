// Closes the network for this process: a peer that reaches for it gets an error at once, and the attempt is counted.
// The pages' HTML is given, so nothing has to be fetched; without this a peer could still ask a site for its other pages.

import { Socket } from 'node:net'

/** Closes the network and gives back how often something tried to use it since. */
export function closeNetwork(): () => number {
  let attempts = 0
  const refuse = (): never => {
    attempts++
    throw new Error('the network is closed for peers')
  }
  Socket.prototype.connect = refuse
  globalThis.fetch = async () => refuse()
  return () => attempts
}
