import NIOCore

/// Ends a connection that sends too much or takes too long, whatever it sends: stands before the parser.
final class RequestLimiter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let limits: StatusLimits
    private var received = 0
    private var deadline: Scheduled<Void>?

    init(_ limits: StatusLimits) { self.limits = limits }

    func channelActive(context: ChannelHandlerContext) {
        let channel = context.channel
        // One deadline for the whole connection: whoever sends a byte now and then gains nothing.
        deadline = context.eventLoop.scheduleTask(in: TimeAmount(limits.deadline)) { channel.close(promise: nil) }
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received += unwrapInboundIn(data).readableBytes
        guard received <= limits.requestBytes else {
            context.close(promise: nil)
            return
        }
        context.fireChannelRead(data)
    }
}
