package org.sitrep.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One request, written byte by byte: no client library changes the headers of a forgery. */
record Asked(int status, String head, String body) {

    static Asked get(int port, String path, String... headers) {
        return send(port, "GET " + path, "", headers);
    }

    static Asked post(int port, String path, String body, String... headers) {
        return send(port, "POST " + path, body, headers);
    }

    private static Asked send(int port, String request, String body, String... headers) {
        StringBuilder head = new StringBuilder(request + " HTTP/1.1\r\nConnection: close\r\n");
        boolean host = false;
        for (String header : headers) {
            head.append(header).append("\r\n");
            host |= header.startsWith("Host:");
        }
        if (!host) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        head.append("Content-Length: ")
                .append(body.getBytes(StandardCharsets.UTF_8).length)
                .append("\r\n\r\n")
                .append(body);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Asked answer(String all) {
        int end = all.indexOf("\r\n\r\n");
        return new Asked(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
    }
}
