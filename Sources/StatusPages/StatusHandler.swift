import NIOCore
import NIOHTTP1

/// One connection: answers the first request, then closes.
final class StatusHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        /// Nothing has come. Next: reading.
        case waiting
        /// The request's head is here, its end is not. Next: answered.
        case reading(HTTPRequestHead)
        /// Whatever else comes is left unread.
        case answered
    }

    private let pages: StatusAnswers
    private var state = State.waiting

    init(_ pages: StatusAnswers) { self.pages = pages }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (unwrapInboundIn(data), state) {
        case (.head(let head), .waiting): state = .reading(head)
        case (.end, .reading(let head)):
            state = .answered
            answer(head, context)
        // No page takes a body.
        case (.body, _), (.head, _), (.end, _): break
        }
    }

    /// The parser has answered what it could not read; what is left is a connection of no use.
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func answer(_ request: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let path = request.uri.prefix { $0 != "?" }
        var page: StatusAnswers.Page
        var headers = HTTPHeaders()
        switch request.method {
        case .GET, .HEAD:
            page =
                pages.page(at: String(path))
                ?? StatusAnswers.Page(status: 404, contentType: "text/plain; charset=utf-8", body: "There is /live, /ready and /metrics.\n")
        default:
            page = StatusAnswers.Page(status: 405, contentType: "text/plain; charset=utf-8", body: "GET and HEAD only.\n")
            headers.add(name: "Allow", value: "GET, HEAD")
        }
        headers.add(name: "Content-Type", value: page.contentType)
        headers.add(name: "Content-Length", value: "\(page.body.utf8.count)")
        headers.add(name: "Cache-Control", value: "no-store")
        headers.add(name: "Connection", value: "close")
        let head = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: page.status), headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if request.method != .HEAD {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: page.body)))), promise: nil)
        }
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in channel.close(promise: nil) }
    }
}
