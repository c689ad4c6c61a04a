// A relay as one would write it with `ws`: what somebody in a room says, the others hear.

import { WebSocketServer } from 'ws'

const rooms = new Map()
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false })
server.on('connection', (socket, request) => {
  const members = rooms.get(request.url) ?? new Set()
  rooms.set(request.url, members.add(socket))
  socket.on('message', (said) => {
    for (const other of members) if (other !== socket) other.send(said, { binary: false })
  })
  socket.on('close', () => members.delete(socket))
})
