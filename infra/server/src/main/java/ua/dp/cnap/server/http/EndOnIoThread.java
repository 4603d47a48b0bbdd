package ua.dp.cnap.server.http;

import io.undertow.server.ExchangeCompletionListener.NextListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.concurrent.RejectedExecutionException;

/**
 * Lets the thread that reads a connection end each request on it, instead of the one that did the work.
 *
 * <p>Undertow otherwise has the two hand the connection over by a flag, and the reader spins while the worker holds it. With
 * few processors the reader takes the processor away from the very worker it waits for, and spins until its time is over: of
 * 2 processors that was a quarter of all time under load. A request that ends where the next one is read needs no flag.
 */
public class EndOnIoThread implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(EndOnIoThread::before);
    }

    private static HttpHandler before(HttpHandler handler) {
        return exchange -> {
            exchange.addExchangeCompleteListener(EndOnIoThread::end); // the first to be added is the last to be told
            handler.handleRequest(exchange);
        };
    }

    private static void end(HttpServerExchange exchange, NextListener next) {
        if (exchange.isInIoThread()
                || exchange.isUpgrade()) { // what a connection becomes then is nothing to wait for there
            next.proceed();
            return;
        }
        try {
            exchange.getIoThread().execute(next::proceed);
        } catch (RejectedExecutionException shuttingDown) {
            next.proceed();
        }
    }
}
