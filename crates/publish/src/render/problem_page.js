
// Trunk's server says when a build is done; a server that was restarted has built anew.
const listen = (again) => {
  const server = new WebSocket(`ws://${location.host}/.well-known/trunk/ws`);
  server.onopen = () => again && location.reload();
  server.onmessage = ({ data }) => JSON.parse(data).type === "reload" && location.reload();
  server.onclose = () => setTimeout(listen, 1000, true);
};
listen(false);
